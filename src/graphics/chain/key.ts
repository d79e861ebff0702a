import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import type { Box } from '../marks.ts';
import { shapeMarks } from '../shape.ts';
import { measure } from '../text.ts';
import type { ChainData } from './data.ts';
import type { Measures } from './measures.ts';
import type { Places } from './place.ts';

/** "How to read", in the empty right half of the step that opens the picture. */
export const layoutKey = (data: ChainData, { at }: Places, box: Box, m: Measures): Item[] => {
  if (!data.key) return [];
  const { title, entries, step } = data.key;
  const narrow = box.name === 'narrow';
  const lane = Math.min(...[...at.values()].map(({ x }) => x).filter((x) => x > m.firstLane + m.branch));
  const left = narrow ? lane + 16 : lane;
  const top = narrow ? 126 : 232;
  const row = narrow ? 17.5 : 25;
  const column = narrow ? 90 : 180;
  const show = { from: step, to: step };
  const items: Item[] = [{ ...show, mark: textMark('key', left, top, title, { class: 't b' }) }];

  // Two columns; an entry wider than its column stands alone in its row.
  let [x, y] = [left, top + (narrow ? 16 : 26)];
  for (const { role, text, brief } of entries) {
    const words = narrow ? brief : text;
    const wide = 24 + measure(words, 'label') > column - 6;
    const cx = x + 9;
    items.push(
      ...shapeMarks(`key-${role}`, role, cx, y - 4, narrow ? 'mini' : 'small').map((mark) => ({
        ...show,
        mark,
      })),
      {
        ...show,
        mark: textMark(`key-${role}-l`, cx + 15, y, words, { class: 't m' }),
      },
    );
    const stays = x === left && !wide;
    x = stays ? left + column : left;
    if (!stays) y += row;
  }
  return items;
};
