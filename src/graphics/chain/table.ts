import type { Table } from '../marks.ts';

/** One row of the chain's table, as resolved from the record. */
export interface ChainRow {
  who: string;
  when: string;
  role: string;
  road: string;
  step: number;
}

/** The chain as a table: who, when, in what role, and how its words reach the article, as far as a step has come. */
export const table = (rows: readonly ChainRow[], head: string[], step: number): Table => ({
  head,
  rows: rows.filter((row) => row.step <= step).map(({ who, when, role, road }) => [who, when, role, road]),
});
