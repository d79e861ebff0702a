import type { Table } from '../marks.ts';

/** One row of the comparison's table, as resolved from the record. */
export interface CompareRow {
  /** Year, day, date, what, who. */
  cells: string[];
  step: number;
}

/** The comparison as a table: what happened on which day, as far as a step has come. */
export const table = (rows: readonly CompareRow[], head: string[], step: number): Table => ({
  head,
  rows: rows.filter((row) => row.step <= step).map(({ cells }) => cells),
});
