import type { Box } from '../marks.ts';
import { type Block, setCell } from './cell.ts';
import { type Cells, type Column, type MatrixData, rowKeys, type RowKey } from './data.ts';
import type { Measures } from './measures.ts';
import type { Place } from './rows.ts';

/** The rows of a box, as placed. */
export interface Grid {
  rows: Map<RowKey, Place>;
}

/** Sets all cells of a column. */
export const setRows = (cells: Cells, box: Box, width: number, m: Measures): Map<RowKey, Block[]> =>
  new Map(rowKeys.map((key) => [key, setCell(cells[key], box.name, width, m)]));

/** The step that brings the first column. */
export const firstOf = (columns: readonly Column[]): number => Math.min(...columns.map(({ step }) => step));

/** The first and last step whose point is what stays blank; undefined where there is none. */
export const blanksAt = ({ views }: MatrixData): { from: number; to: number } | undefined => {
  const from = views.indexOf('blanks');
  return from < 0 ? undefined : { from, to: views.lastIndexOf('blanks') };
};

/** The steps in which the narrow box shows each column: until the next one, or another view. */
export const spans = ({ columns, views }: MatrixData): { from: number; to?: number }[] =>
  columns.map(({ step }, i) => {
    const next = columns[i + 1]?.step;
    const other = views.findIndex((view, at) => at > step && view !== 'columns');
    const ends = [next, other < 0 ? undefined : other].filter((end) => end !== undefined);
    return ends.length === 0 ? { from: step } : { from: step, to: Math.min(...ends) - 1 };
  });
