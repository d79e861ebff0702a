import type { Table } from '../marks.ts';

/** One row of the drift's table: a hop of a sentence, as resolved from the record. */
export interface DriftRow {
  about: string;
  who: string;
  when: string;
  way: string;
  words: string;
  changes: string;
  /** Its words in another language, here and under what changed. */
  foreign: { text: string; language: string }[];
  step: number;
}

/** The drift as a table: what the sentence is about, who prints it, when, how it came, its words, what changed, as far as a step has come. */
export const table = (rows: readonly DriftRow[], head: string[], step: number): Table => {
  const shown = rows.filter((row) => row.step <= step);
  return {
    head,
    rows: shown.map(({ about, who, when, way, words, changes }) => [about, who, when, way, words, changes]),
    foreign: shown.flatMap(({ foreign }) => foreign),
  };
};
