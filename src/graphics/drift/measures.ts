import type { Box } from '../marks.ts';

/** Sizes the words may be set in, the largest first, with their classes in styles/marks. */
export const sizes: Record<Box['name'], number[]> = { narrow: [16, 13], wide: [18, 16, 14, 12.5] };
export const classOf: Record<number, string> = { 12.5: 'q d1', 13: 'q', 14: 'q d2', 16: 'q big', 18: 'q d3' };

/** Lengths in user units, for words of one size. */
export interface Measures {
  size: number;
  /** Between baselines. */
  lead: number;
  /** From a part's rule to its first baseline, and from its last to the next rule. */
  top: number;
  bottom: number;
  /** More of it, where the box has room. */
  air: number;
  /** From a baseline down to underlines and threads, and up to where they land. */
  under: number;
  middle: number;
  /** Above a baseline, to the top of a highlight. */
  above: number;
}

export const measuresOf = (size: number): Measures => ({
  size,
  // Large words stand further apart, so that their lines do not touch.
  lead: Math.round(size * (size > 16 ? 2.5 : 2.4)) / 2,
  top: size + 8,
  bottom: 11 + size * 0.25,
  air: 0,
  under: size * 0.27,
  middle: size * 0.27,
  above: size * 0.8,
});

/** Head of a table: baselines of the name and of the two lines under it, and where its first rule is. */
export const head = { name: 11, lines: [25, 38.5], rule: 50.5, inset: 8.5, mark: 5.5, label: 15 } as const;
/** Leading of notes, and how far they stand off their dotted line. */
export const note = { lead: 14.5, inset: 9 } as const;
/** How far a highlight stands out beside its words. */
export const pad = 1;
/** More of it at the right of a box, where a letter may lean over: an f does. */
export const boxAir = 0.5;
/** Between one table and the next, and above the reply strip. */
export const between: Record<Box['name'], number> = { narrow: 10, wide: 14 };
export const foot: Record<Box['name'], number> = { narrow: 6, wide: 13 };

/** Columns of a table in a box: the space between, and how many are in view. */
export const columnsIn = (box: Box, count: number): { gap: number; width: number; shown: number } => {
  const shown = box.name === 'narrow' ? 2 : count;
  const gap = box.name === 'narrow' ? 18 : shown > 3 ? 16 : 26;
  return { gap, shown, width: (box.width - gap * (shown - 1)) / shown };
};
