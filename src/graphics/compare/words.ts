import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import type { Mark, Run } from '../marks.ts';
import { measure, wordsOf, wrap } from '../text.ts';
import { columnsOf } from './columns.ts';
import type { CompareData, Wording } from './data.ts';
import { textOf } from './form.ts';
import { type Pen, tooFull } from './pen.ts';

type Wordings = CompareData['wordings'][number];

/**
 * The words of both years, what each speaks of and in which words: side by side where there is room, else
 * one above the other, their words in one column. Each in one step only.
 */
export const layoutWordings = (pen: Pen): Item[] =>
  pen.data.wordings.flatMap((own) => {
    const { marks, bottom } = pen.box.name === 'wide' ? beside(pen, own) : above(pen, own);
    if (bottom + 4 > pen.foot) throw tooFull('What stands under the years', pen);
    return marks.map((mark): Item => ({ from: own.step, to: own.step, mark }));
  });

interface Placed {
  marks: Mark[];
  bottom: number;
}

const beside = (pen: Pen, { step, columns }: Wordings): Placed => {
  const { m } = pen;
  const at = columnsOf(pen, columns.length, `words${step}`);
  const marks: Mark[] = at.flatMap(({ x, rule }, i) => [
    rule,
    textMark(`words${step}-${i}`, x, m.below.top, columns[i]?.head ?? '', { class: 't b' }),
  ]);
  let y = m.below.top;
  const rows = Math.max(...columns.map(({ cells }) => cells.length));
  for (let row = 0; row < rows; row += 1) {
    y += m.leading + 3;
    const heights = columns.map(({ cells }, i) => {
      const cell = cells[row];
      const { x, width } = at[i] ?? { x: 0, width: 0 };
      if (!cell) return 0;
      const key = `words${step}-${i}-${row}`;
      const quote = quoteMarks(pen, key, cell, x, y + m.below.leading, width);
      marks.push(textMark(key, x, y, aboutOf(cell), { class: 't m' }), ...quote);
      return quote.length * m.below.leading;
    });
    y += Math.max(...heights);
  }
  return { marks, bottom: y };
};

const above = (pen: Pen, { step, columns }: Wordings): Placed => {
  const { box, m } = pen;
  const [rule] = columnsOf(pen, 1, `words${step}`).map((column) => column.rule);
  const marks: Mark[] = rule ? [rule] : [];
  const cells = columns.flatMap((column) => column.cells);
  const words = m.left + Math.max(...cells.map(({ about }) => measure(about.narrow, 'label'))) + 9;
  let y = m.below.top;
  columns.forEach((column, i) => {
    marks.push(textMark(`words${step}-${i}`, m.left, y, column.head, { class: 't b' }));
    y += m.leading;
    column.cells.forEach((cell, row) => {
      const key = `words${step}-${i}-${row}`;
      const quote = quoteMarks(pen, key, cell, words, y, box.width - words);
      marks.push(textMark(key, m.left, y, cell.about.narrow, { class: 't m' }), ...quote);
      y += quote.length * m.below.leading;
    });
    y += 3;
  });
  return { marks, bottom: y - 3 - m.below.leading };
};

/** Quoted words, line by line. */
const quoteMarks = (
  { box, m }: Pen,
  key: string,
  cell: Wording,
  x: number,
  y: number,
  width: number,
): Mark[] =>
  wrap(wordsOf(cell.words[box.name], 'serif'), width, m.below.size).map((line, k) =>
    textMark(`${key}-${k}`, x, y + k * m.below.leading, emphasised(textOf(line), cell), {
      class: m.below.class,
    }),
  );

const aboutOf = ({ about, confidence }: Wording): string =>
  confidence && 'none' in confidence ? `${about.wide}, ${confidence.none}` : about.wide;

/** A line with its word of confidence set strong. */
const emphasised = (line: string, { confidence }: Wording): Run[] => {
  const word = confidence && 'word' in confidence ? confidence.word : '';
  const at = word === '' ? -1 : line.indexOf(word);
  if (at < 0) return [{ text: line }];
  return [
    { text: line.slice(0, at) },
    { text: word, class: 'b' },
    { text: line.slice(at + word.length) },
  ].filter(({ text }) => text !== '');
};
