import type { Box } from '../marks.ts';

/** Where one year's rows stand, from its title to its denials. */
interface TrackRows {
  /** Baselines of the year, and of the figures above the line; of those that would run into the next one, where there is room. */
  head: number;
  figure: number;
  upper?: number;
  line: number;
  /** Rows of contents: a mark and its label take the first that has room. */
  contents: [number, number];
  denials: number;
}

/** How quoted words are set. */
interface Quote {
  size: number;
  leading: number;
  class: string;
}

/** Lengths of the comparison in user units. */
interface Measures {
  /** x of day 0, and the length of a day. Every line has `lineDays`. */
  x0: number;
  day: number;
  /** From the left edge to what stands beside the double hairline. */
  left: number;
  rows: [TrackRows, TrackRows];
  /** The first of the lines a track runs on in, and the distance of two. */
  folds: { first: number; gap: number };
  /** From the last of them to a denial under it. */
  under: number;
  /** From a line that runs on to its number, and to the words above it. */
  number: number;
  above: number;
  /** Sizes of the marks: a square's side, a page's width and height, a ring's radius. */
  square: number;
  page: [width: number, height: number];
  ring: number;
  /** Size of years and figures, and their class. */
  figure: { size: number; class: string };
  /** Quoted words, on the page and under the tracks. */
  quote: Quote;
  below: Quote & { top: number };
  leading: number;
  /** The article's words. */
  strips: { pad: number; gap: number };
  /** Under the strips: where words begin beside names, and the least and the most between two rows. */
  fill: { column: number; gap: [least: number, most: number] };
}

/** Days in a line: what runs on goes on in the next, like text. */
export const lineDays = 120;

export const measures: Record<Box['name'], Measures> = {
  narrow: {
    x0: 32,
    day: 2.09,
    left: 9,
    rows: [
      { head: 11, figure: 29, line: 39, contents: [54, 68.5], denials: 83 },
      { head: 106.5, figure: 106.5, line: 116.5, contents: [131, 145.5], denials: 160 },
    ],
    folds: { first: 178, gap: 13.4 },
    under: 15.4,
    number: 3,
    above: 6,
    square: 10,
    page: [8, 10.5],
    ring: 4.6,
    figure: { size: 16, class: 'q b big' },
    quote: { size: 13, leading: 16, class: 'q' },
    below: { top: 185.5, size: 13, leading: 16, class: 'q' },
    leading: 14.4,
    strips: { pad: 7, gap: 5 },
    fill: { column: 9, gap: [3.5, 8] },
  },
  wide: {
    x0: 86,
    day: 3.88,
    left: 12,
    rows: [
      { head: 18, figure: 75, upper: 52, line: 90, contents: [114, 134], denials: 157 },
      { head: 199, figure: 232, line: 247, contents: [271, 291], denials: 314 },
    ],
    folds: { first: 358, gap: 18.4 },
    under: 20,
    number: 6,
    above: 8,
    square: 13,
    page: [10, 13],
    ring: 5.6,
    figure: { size: 20, class: 'q b year' },
    quote: { size: 16, leading: 20.5, class: 'q big' },
    below: { top: 350, size: 13, leading: 17, class: 'q' },
    leading: 15.5,
    strips: { pad: 13, gap: 8 },
    fill: { column: 178, gap: [8, 26] },
  },
};

export type { Measures, TrackRows };
