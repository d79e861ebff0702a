import type { Size } from '../shape.ts';

/** Lengths of `origins` in user units, by box. */
export interface Measures {
  size: Size;
  /** Baselines of the question and of the line under it. */
  head: [question: number, line: number];
  leading: number;
  /** The article before it is read: its sheet, the first line of its text, the leading, the gap between paragraphs, one word's length. */
  sheet: { top: number; bottom: number; text: number; leading: number; gap: number; word: number };
  /** The list of names: x of marks and labels, y of the first row, distance of rows, where lines begin and merge. */
  rows: { mark: number; label: number; first: number; pitch: number; line: number; merge: number };
  /** Quotations beside names: x from the label in the list and below, width, leading; none in the narrow box. */
  quote: { x: number; below: number; width: number; leading: number } | undefined;
  /** What is traced: the outline of the text that prints the answer, and how far each box inside stands from it. */
  traced: {
    right: number;
    inset: number;
    /** Top of the text's outline, of the origin's box, of the relay's outline; foot of each, inside first. */
    tops: [page: number, origin: number, relay: number];
    feet: [origin: number, relay: number, page: number];
    mark: number;
    label: number;
    /** First baselines: of the text's name, the origin's name, what the origin says, what the relay passes on, the relay's name. */
    lines: [page: number, origin: number, says: number, passedOn: number, relay: number];
  };
  /** Rows under it: the y of each, where their lines begin and turn up. */
  below: { rows: number[]; line: number; turn: number };
  /** The gap in the line of a basis: its two ends, and the baseline of its words. */
  gap: { from: number; to: number; words: number };
  corner: number;
  /** The counts: x, x of the arrow's tip, distance of lines from the figure; the second figure's hairline and distances. */
  counter: {
    x: number;
    tip: number;
    cap: number;
    first: number;
    own: { rule: number; cap: number; gap: number; first: number };
  };
}

export const measures: Record<'narrow' | 'wide', Measures> = {
  narrow: {
    size: 'small',
    head: [17, 34],
    leading: 14.5,
    sheet: { top: 46, bottom: 272, text: 81, leading: 6.4, gap: 3.6, word: 5.1 },
    rows: { mark: 9, label: 23, first: 68, pitch: 45, line: 158, merge: 182 },
    quote: undefined,
    traced: {
      right: 168,
      inset: 10,
      tops: [46, 68, 107],
      feet: [131, 156, 166],
      mark: 21.5,
      label: 36,
      lines: [61, 85, 99.5, 123, 147.5],
    },
    below: { rows: [212, 262], line: 170, turn: 188 },
    gap: { from: 192, to: 174, words: 187 },
    corner: 8,
    counter: {
      x: 209,
      tip: 202,
      cap: 68,
      first: 19,
      own: { rule: 166, cap: 30, gap: 11, first: 17 },
    },
  },
  wide: {
    size: 'large',
    head: [26, 48],
    leading: 15,
    sheet: { top: 66, bottom: 486, text: 122, leading: 15.5, gap: 9.5, word: 8.3 },
    rows: { mark: 9.5, label: 28, first: 96, pitch: 86, line: 394, merge: 414 },
    quote: { x: 118, below: 106, width: 243, leading: 20 },
    traced: {
      right: 372,
      inset: 18,
      tops: [66, 102, 200],
      feet: [256, 290, 308],
      mark: 38,
      label: 57,
      lines: [89, 124, 164, 223, 278],
    },
    below: { rows: [392, 458], line: 412, turn: 428 },
    gap: { from: 368, to: 328, words: 352 },
    corner: 14,
    counter: {
      x: 452,
      tip: 440,
      cap: 115,
      first: 25,
      own: { rule: 308, cap: 47, gap: 20, first: 22 },
    },
  },
};
