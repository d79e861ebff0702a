import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { round } from '../marks.ts';
import { measure } from '../text.ts';
import type { NestedData } from './data.ts';
import type { Measures } from './measures.ts';
import type { Places } from './place.ts';

/** Room for the double hairline of what stands beyond the article. */
const beyond = 9;

/** A run of words on one line, marked or not. */
interface Piece {
  text: string;
  line: number;
  x: number;
  marked: boolean;
}

/** The sentence's lines, cut where marked words begin and end. */
const piecesOf = ({ sentence }: NestedData, places: Places, size: number): Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  places.lines.forEach((line, i) => {
    let x = places.text.left;
    let last: Piece | undefined;
    for (const { text } of line) {
      const marked =
        sentence.differs !== undefined && at >= sentence.differs.from && at <= sentence.differs.to;
      if (last?.marked === marked) {
        last.text += ` ${text}`;
      } else {
        if (last) x += measure(`${last.text} `, 'serif', size);
        last = { text, line: i, x, marked };
        pieces.push(last);
      }
      at += 1;
    }
  });
  return pieces;
};

/** The sentence as printed, on its strip; where it differs from what it goes back to, marked from a step on. */
export const layoutSentence = (data: NestedData, places: Places, m: Measures): Item[] => {
  const { strip, baseline, caption, text } = places;
  const { paragraph, quoting, differs } = data.sentence;
  const { size, leading, className } = m.words;
  const pieces = piecesOf(data, places, size);
  const rect = (key: string, name: string, [x, y, width, height]: number[]): Item['mark'] => ({
    key,
    tag: 'rect',
    attrs: {
      class: name,
      x: round(x ?? 0),
      y: round(y ?? 0),
      width: round(width ?? 0),
      height: round(height ?? 0),
    },
  });
  const items: Item[] = [
    { from: 0, mark: rect('strip', 'panel', [strip.x, strip.y, strip.width, strip.height]) },
    {
      from: 0,
      mark: {
        key: 'strip-b',
        tag: 'path',
        attrs: { class: 'bar', d: `M${round(strip.x)},${round(strip.y)}v${round(strip.height)}` },
      },
    },
  ];
  const under = (key: string, left: number, right: number, y: number, type: number): Item['mark'] => ({
    key,
    tag: 'path',
    attrs: { class: 'changed-line', d: `M${round(left)},${round(y + type * 0.24)}H${round(right)}` },
    enter: 'draw',
  });
  if (differs) {
    pieces.forEach(({ text: words, line, x, marked }, i) => {
      if (!marked) return;
      const width = measure(words, 'serif', size);
      const y = baseline(line);
      items.push({
        from: differs.step,
        mark: rect(`differs-${i}`, 'changed', [
          x - 1.5,
          y - size * 0.78,
          width + 3,
          Math.min(leading - 1, size * 1.04),
        ]),
      });
      items.push({ from: differs.step, mark: under(`differs-${i}-u`, x - 1.5, x + width + 1.5, y, size) });
    });
    const left = text.left + beyond;
    const end = left + measure(differs.text, 'label') + 1.5;
    const d = [0.5, 3.2].map((x) => `M${round(text.left + x)},${round(caption - 10)}v13`).join('');
    items.push(
      {
        from: differs.step,
        mark: rect('differs', 'changed', [left - 1.5, caption - 10, end - left + 1.5, 13]),
      },
      { from: differs.step, mark: under('differs-u', left - 1.5, end, caption, 12) },
      { from: differs.step, mark: { key: 'differs-b', tag: 'path', attrs: { class: 'beyond', d } } },
      {
        from: differs.step,
        mark: textMark('differs-l', left, caption, differs.text, { class: 't on-panel' }),
      },
    );
  }
  items.push(
    ...pieces.map(({ text: words, line, x }, i): Item => ({
      from: 0,
      mark: textMark(`words-${i}`, x, baseline(line), words, { class: className }),
    })),
    {
      from: 0,
      to: quoting.until - 1,
      mark: textMark('quoting', text.left, caption, quoting.text, { class: 't m on-panel' }),
    },
    {
      from: 0,
      mark: textMark('paragraph', text.right, caption, paragraph, { class: 't m on-panel', anchor: 'end' }),
    },
  );
  return items;
};
