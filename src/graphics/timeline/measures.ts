import type { Size } from '../shape.ts';

/** All lengths of the timeline in one box, in user units (mockups, README-b). */
export interface Measures {
  /** Size of the marks. */
  size: Size;
  /** Where the axis begins and ends; left of it stand the days on which things became public. */
  axis: [from: number, to: number];
  /** Left end of the dates; left of them the double hairline of what is beyond the article. */
  dates: number;
  /** Baselines of the two lines of the head. */
  head: [happened: number, months: number];
  /** Where the grid begins, where the rows begin, and where they and the picture end. */
  grid: number;
  rows: [from: number, to: number];
  /**
   * Heights of the two sorts of rows in shares of a unit, the smallest unit that holds a label and the
   * largest; and where the mark stands in a row with a label above it, as a share of its height.
   */
  share: { lag: number; same: number; least: number; most: number; mark: number };
  /** More space where weeks lie between two rows. */
  gap: number;
  /** Height of a bar. */
  bar: number;
  /** From a mark up to the baseline of the label above it, and across to the label beside it. */
  above: number;
  beside: number;
  /** How far a label over the line reaches past it. */
  past: number;
  /** From the foot of a row down to the line of what is known. */
  below: number;
  ring: number;
  /** From the line to the middle of a denial beside it. */
  denial: number;
  leading: number;
  /** From the foot of the picture to the baseline under it. */
  foot: number;
  /** Whether the lengths of time are written out. */
  lengths: boolean;
}

export const measures: Record<'narrow' | 'wide', Measures> = {
  narrow: {
    size: 'tiny',
    axis: [50, 279],
    dates: 6,
    head: [10, 26.5],
    grid: 17,
    rows: [33, 257],
    share: { lag: 1.34, same: 0.98, least: 18.5, most: 34, mark: 0.74 },
    gap: 7,
    bar: 8,
    above: 8.5,
    beside: 6,
    past: 5,
    below: 3.5,
    ring: 5.5,
    denial: 8.5,
    leading: 14,
    foot: 17.5,
    lengths: false,
  },
  wide: {
    size: 'mini',
    axis: [64, 548],
    dates: 7,
    head: [11, 34],
    grid: 21,
    rows: [44, 464],
    share: { lag: 1.14, same: 1, least: 30, most: 54, mark: 0.7 },
    gap: 16,
    bar: 10,
    above: 11.5,
    beside: 8,
    past: 6,
    below: 6,
    ring: 7,
    denial: 11,
    leading: 15.5,
    foot: 23,
    lengths: true,
  },
};
