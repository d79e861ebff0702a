import type { Table } from '../marks.ts';

/** A row of the table: a name, or a count at its foot. */
export interface OriginsRow {
  who: string;
  when: string;
  where: string;
  /** What is said of it until it is traced, and from then on. */
  near: string;
  is: string;
  /** The step that traces it, and the first that shows it. */
  traced: number;
  from: number;
}

/** Who stands near the answer, and what each is to it, as far as a step has come. */
export const table = (rows: readonly OriginsRow[], head: string[], step: number): Table => ({
  head,
  rows: rows
    .filter(({ from }) => from <= step)
    .map(({ who, when, where, near, is, traced }) => [who, when, where, traced <= step ? is : near]),
});
