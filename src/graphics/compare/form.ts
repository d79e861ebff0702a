import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { round } from '../marks.ts';
import { measure, type Word, wordsOf, wrap } from '../text.ts';
import { type Pen, tooFull } from './pen.ts';

/** The words of a line as one text. */
export const textOf = (line: readonly Word[]): string => line.map(({ text }) => text).join(' ');

/** A row of the page: where its lines stand. */
export interface Row {
  base: number;
  lines: string[];
  firstLine: number;
  /** Left edges of names and of words. */
  text: number;
  words: number;
}

/** The rows under the strips, spread over the room there is. */
export const placeRows = (pen: Pen, top: number): { rows: Row[]; bottom: number } => {
  const { data, box, m, foot } = pen;
  const narrow = box.name === 'narrow';
  const text = m.left + m.square + 5;
  const words = narrow ? text : m.fill.column;
  const sized = data.page.filled.map((own) => {
    const lines = wrap(wordsOf(own.words[box.name], 'serif'), box.width - words, m.quote.size).map(textOf);
    const first = narrow ? 9 + m.quote.leading : 11.5;
    const height = first + (lines.length - 1) * m.quote.leading + 4;
    return { lines, first, height: narrow ? height : Math.max(height, 14 + m.leading) };
  });
  const [least, most] = m.fill.gap;
  const between = sized.length - 1;
  const room = foot - 5 - top - sized.reduce((sum, { height }) => sum + height, 0);
  const gap = Math.min(most, room / Math.max(1, between));
  if (gap < least) throw tooFull(`The row of “${data.page.filled.at(-1)?.name ?? ''}”`, pen);
  let y = top;
  const rows = sized.map(({ lines, first, height }): Row => {
    const row = { base: y + 10, lines, firstLine: y + first, text, words };
    y += height + gap;
    return row;
  });
  return { rows, bottom: y - gap };
};

/** What the sentences leave open: a form, with dotted lines where names, days and words will stand. */
export const layoutBlanks = ({ data, box, m }: Pen, rows: readonly Row[]): Item[] => {
  const { heads, to } = data.page.blanks;
  const from = data.page.shown.from;
  const narrow = box.name === 'narrow';
  const split = box.width * 0.62;
  return rows.flatMap(({ base, firstLine, text, words }, i): Item[] => {
    const slots: [x: number, y: number, end: number][] = narrow
      ? [
          [text, base, split],
          [split + 10, base, box.width],
          [text, firstLine, box.width],
        ]
      : [
          [text, base, words - 22],
          [text, base + m.leading, words - 22],
          [words, firstLine, box.width],
        ];
    // The first row asks.
    const asked = i === 0 ? heads : [];
    const starts = slots.map(([x], k) => {
      const head = asked[k];
      return head === undefined ? x : x + measure(head, 'label') + 6;
    });
    const d = slots.map(([, y, end], k) => `M${round(starts[k] ?? 0)},${round(y)}H${round(end)}`).join('');
    return [
      ...asked.map((head, k): Item => {
        const [x = 0, y = 0] = slots[k] ?? [];
        return { from, to, mark: textMark(`blank-${k}`, x, y, head, { class: 't' }) };
      }),
      { from, to, mark: { key: `blank-row${i}`, tag: 'path', attrs: { class: 'c-form', d } } },
    ];
  });
};
