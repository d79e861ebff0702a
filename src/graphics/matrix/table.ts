import type { Table } from '../marks.ts';
import { type MatrixData, rowKeys } from './data.ts';

/** The matrix as a table, a row for each claim so far; the parts of a cell follow each other. */
export const table = ({ columns, rows }: MatrixData, head: readonly string[], step: number): Table => ({
  head: [...head, ...rows.map(({ label }) => label)],
  rows: columns
    .filter((column) => column.step <= step)
    .map(({ question, period, name, answer, cells }) => [
      question.wide,
      period.wide.split(' / ').join(' '),
      `${name} ${answer.wide}`,
      ...rowKeys.map((key) => cells[key].map(({ words }) => words.wide).join('; ')),
    ]),
});
