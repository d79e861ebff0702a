import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { type Box, round } from '../marks.ts';
import { measure } from '../text.ts';
import type { OriginsData } from './data.ts';
import type { Measures } from './measures.ts';

/** The question over the picture, and the line under it: what is asked, then what the origin answers. */
export const layoutHead = (data: OriginsData, box: Box, m: Measures): Item[] => {
  const line = (key: string, text: string, from: number, to?: number): Item => {
    if (measure(text, 'label') > box.width) {
      throw new Error(`“${text}” has no room in the ${box.name} box.\n    → shorten it.`);
    }
    return {
      from,
      ...(to === undefined ? {} : { to }),
      mark: textMark(key, 0, m.head[1], text, { class: 't m' }),
    };
  };
  return [
    {
      from: 0,
      mark: textMark('question', 0, m.head[0], data.question, {
        class: box.name === 'wide' ? 'o-q big' : 'o-q',
      }),
    },
    line('asked', data.asked, 0, data.at.names - 1),
    line('answer', data.answer[box.name], data.at.names),
  ];
};

/** The article before it is read: its date, and its paragraphs as lines of the length of their words. */
export const layoutSheet = (data: OriginsData, box: Box, m: Measures): Item[] => {
  const to = data.at.names - 1;
  const date = data.page.date[box.name];
  const { inset, right, lines } = m.traced;
  const { text, leading, gap, word, bottom } = m.sheet;
  const width = right - 2 * inset;
  let y = text;
  let d = '';
  for (const words of data.page.paragraphs) {
    for (let rest = words * word; rest > 0.01; rest -= width) {
      d += `M${round(inset)},${round(y)}h${round(Math.min(rest, width))}`;
      y += leading;
    }
    y += gap;
  }
  if (y - leading - gap > bottom - 6) {
    throw new Error(
      `The article is ${Math.ceil(y - bottom)} units too long for its sheet in the ${box.name} box.\n` +
        '    → lower "word" or "leading" in graphics/origins/measures.ts.',
    );
  }
  return [
    {
      from: 0,
      to,
      mark: textMark('date', right - inset - measure(date, 'label'), lines[0], date, {
        class: 't m on-panel',
      }),
    },
    { from: 0, to, mark: { key: 'text', tag: 'path', attrs: { class: 'o-text', d } } },
  ];
};
