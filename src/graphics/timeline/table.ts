import type { Table } from '../marks.ts';

/** A row of the timeline's table, as resolved from the record. */
export interface TimelineTableRow {
  public: string;
  said: string;
  happened: string;
  unseen: string;
  answer: string;
  /** From which day on it is known. */
  known: string;
}

/** The timeline as a table: every row, and whether it was known on the day of a step. */
export const table = (
  rows: readonly TimelineTableRow[],
  head: string[],
  asOf: string,
  words: { known: string; notYet: string },
): Table => ({
  head,
  rows: rows.map((row) => [
    row.public,
    row.said,
    row.happened,
    row.unseen,
    row.answer,
    row.known <= asOf ? words.known : words.notYet,
  ]),
});
