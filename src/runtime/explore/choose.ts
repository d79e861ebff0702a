/** A statement under one question, as far as choosing needs it. */
export interface Entry {
  /** The same for one statement under several questions. */
  n: number;
  /** The day it was public by. */
  day: string;
  year: string;
  speaker: string;
  basis: string;
  /** Kind of its question; none for a statement on none. */
  kind: string;
  /** The speaker's name, for sorting. */
  name: string;
}

/** What a reader has chosen; an empty word limits nothing. */
export interface Choice extends Record<'year' | 'kind' | 'speaker' | 'basis', string> {
  asOf: string;
  sort: string;
}

/** Whether a statement was public by the day chosen, and is of the sorts chosen. */
export const isChosen = (entry: Entry, choice: Choice): boolean =>
  entry.day <= choice.asOf &&
  (['year', 'kind', 'speaker', 'basis'] as const).every(
    (name) => choice[name] === '' || choice[name] === entry[name],
  );

/** Order of one list: by day or by name, then by day, then as the record has them. */
export const inOrder =
  (sort: string, language: string) =>
  (a: Entry, b: Entry): number =>
    (sort === 'speaker' ? a.name.localeCompare(b.name, language) : 0) ||
    a.day.localeCompare(b.day) ||
    a.n - b.n;

/** The dated day before or after a day; itself where there is none. */
export const neighbour = (days: readonly string[], day: string, by: number): string =>
  (by < 0 ? days.findLast((other) => other < day) : days.find((other) => other > day)) ?? day;

/** Place of the last dated day that is not after a day. */
export const placeOf = (days: readonly string[], day: string): number =>
  Math.max(
    0,
    days.findLastIndex((other) => other <= day),
  );
