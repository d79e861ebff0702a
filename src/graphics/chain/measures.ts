import type { Size } from '../shape.ts';

/** All lengths of the chain in one box, in user units (mockups, README-a). */
export interface Measures {
  size: Size;
  /** Left end of the article and the inferred text; the date rule stands left of it in the wide box. */
  left: number;
  /** x of the date rule, where there is one. */
  dates?: number;
  /** Centre of the first lane. */
  firstLane: number;
  /** Mark centre to label. */
  label: number;
  /** Smallest space between a lane's label and the next lane: its centre where a mark stands, or its line. */
  laneGap: { mark: number; line: number };
  /** Half-lane for a relay that branches off. */
  branch: number;
  /** From the last lane to a denial that does not reach the article. */
  denial: number;
  /** First and last row. */
  rows: [first: number, last: number];
  /** Smallest distance of two rows. */
  rowGap: number;
  /** Share of the height a row gap gets: above a row, with a citation, to a relay on the same day. */
  rowWeights: { plain: number; cited: number; sameDay: number };
  leading: number;
  corner: number;
  /** Length of a gap in a line, and whether its words stand in it or under it. */
  gap: { length: number; wordsInside: boolean };
  /** The foot without and with the inferred text above it. */
  article: { alone: [y: number, height: number]; below: [y: number, height: number] };
  through: [y: number, height: number];
  strip: { size: number; leading: number; pad: number; leader: number };
}

export const measures: Record<'narrow' | 'wide', Measures> = {
  narrow: {
    size: 'small',
    left: 0.75,
    firstLane: 11,
    label: 14,
    laneGap: { mark: 13, line: 7 },
    branch: 16,
    denial: 24,
    rows: [13, 149],
    rowGap: 35,
    rowWeights: { plain: 35, cited: 56, sameDay: 45 },
    leading: 14.5,
    corner: 8,
    gap: { length: 44, wordsInside: false },
    article: { alone: [225, 48], below: [232, 44] },
    through: [184, 31],
    strip: { size: 13, leading: 16.5, pad: 6, leader: 45 },
  },
  wide: {
    size: 'large',
    left: 62,
    dates: 54,
    firstLane: 86,
    label: 18,
    laneGap: { mark: 20, line: 20 },
    branch: 28,
    denial: 60,
    rows: [24, 276],
    rowGap: 48,
    rowWeights: { plain: 80, cited: 90, sameDay: 82 },
    leading: 15,
    corner: 14,
    gap: { length: 72, wordsInside: true },
    article: { alone: [412, 72], below: [412, 72] },
    through: [334, 48],
    strip: { size: 16, leading: 21.5, pad: 12, leader: 52 },
  },
};
