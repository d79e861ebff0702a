import type { Item } from '../frames.ts';
import { runsOf, textMark } from '../label.ts';
import { type Mark, round } from '../marks.ts';
import { shapeMarks } from '../shape.ts';
import { tooWide, type Word, wordsOf, wrap } from '../text.ts';
import type { ClaimRow } from './data.ts';
import { m } from './measures.ts';

/** A row with its place: the middle of its mark, and its label's lines. */
export interface Placed {
  row: ClaimRow;
  x: number;
  y: number;
  lines: Word[][];
  /** Where the row ends. */
  bottom: number;
}

/** A row's label in lines: its name, then its notes. Throws when a word is wider than a line. */
export const labelOf = ({ key, name, notes }: ClaimRow, width: number): Word[][] => {
  const parts = [wordsOf(name, 'bold'), ...notes.map((note) => wordsOf(note, 'label'))];
  const word = tooWide(parts.flat(), width);
  if (word !== undefined)
    throw new Error(
      `“${word}”, beside the mark of "${key}", is wider than the room for names.\n` +
        '    → shorten it in record/words/ or the interface words.',
    );
  return parts.flatMap((words) => wrap(words, width));
};

/** A row's mark, its label, and the double line of what is beyond the article. */
export const layoutRow = ({ row, x, y, lines, bottom }: Placed, label: number): Item[] => {
  const marks = row.page ? [pageMark(row.key, x, y)] : shapeMarks(row.key, row.role, x, y, m.size);
  const shown = row.charge
    ? marks.map((mark) => ({ ...mark, attrs: { ...mark.attrs, class: 'n-charge' } }))
    : marks;
  const top = y - 5.5;
  const double: Mark = {
    key: `${row.key}-beyond`,
    tag: 'path',
    attrs: {
      class: 'thin',
      d: `M${round(label - 7)},${round(top)}V${round(bottom)}M${round(label - 4.5)},${round(top)}V${round(bottom)}`,
    },
  };
  return [
    ...shown.map((mark) => ({ from: row.step, mark })),
    ...(row.beyond ? [{ from: row.step, mark: double }] : []),
    ...lines.map((line, i) => ({
      from: row.step,
      mark: textMark(`${row.key}-l${i}`, label, y + 4.2 + i * m.leading, runsOf(line), {
        class: line[0]?.style === 'bold' ? 't' : 't m',
      }),
    })),
  ];
};

/** The article: a page. */
const pageMark = (key: string, x: number, y: number): Mark => ({
  key,
  tag: 'rect',
  attrs: {
    class: 'page',
    x: round(x - m.page.wide),
    y: round(y - m.page.high),
    width: 2 * m.page.wide,
    height: 2 * m.page.high,
  },
});
