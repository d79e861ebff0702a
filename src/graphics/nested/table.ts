import type { Table } from '../marks.ts';

/** A row of the table: what it says, and the step it comes in. */
export interface NestedRow {
  cells: string[];
  step: number;
}

/** From the page inwards: who, in which role, since when, and what is not shown. */
export const table = (rows: readonly NestedRow[], head: string[], step: number): Table => ({
  head,
  rows: rows.filter((row) => row.step <= step).map(({ cells }) => cells),
});
