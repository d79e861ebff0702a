/** All lengths of `voices` in one box, in user units. */
export interface Measures {
  /** Where lines of words begin: names and paragraph numbers stand left of it. */
  left: number;
  /** Between the names, the paragraph numbers and the lines. */
  air: number;
  /** Width of a paragraph number. */
  number: number;
  /** One word, and how many make a line. */
  word: number;
  perLine: number;
  /** From line to line; between paragraphs; between groups, at least. */
  line: number;
  paragraph: number;
  group: number;
  /** Middle of the first line. */
  top: number;
  /** Leading of names. */
  leading: number;
  /** How many words, beside a name. */
  figure: { size: number; className: string };
}

export const measures: Record<'narrow' | 'wide', Measures> = {
  narrow: {
    left: 90,
    air: 5,
    number: 21,
    word: 6,
    perLine: 33,
    line: 10,
    paragraph: 5,
    group: 7,
    top: 6,
    leading: 13.5,
    figure: { size: 13, className: 'q b' },
  },
  wide: {
    left: 164,
    air: 14,
    number: 24,
    word: 12,
    perLine: 33,
    line: 18,
    paragraph: 9,
    group: 18,
    top: 9,
    leading: 16.5,
    figure: { size: 16, className: 'q b big' },
  },
};
