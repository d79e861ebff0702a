import type { Box } from '../marks.ts';
import type { TimelineData, TimelineRow } from './data.ts';
import { type Measures, measures } from './measures.ts';

/** Between two rows this many days apart the picture leaves more space. */
const weeksApart = 21;

/** A row and where it stands. */
export interface Slot {
  row: TimelineRow;
  top: number;
  bottom: number;
  /** The middle of its mark. */
  y: number;
  /** Where the day on which it became public meets it. */
  x: number;
  /** In which steps it is known, and in which no longer, because they go back in time. */
  known: boolean[];
  later: boolean[];
}

/** What every part of the timeline is drawn with. */
export interface Plan {
  data: TimelineData;
  box: Box;
  m: Measures;
  /** x of a day, counted from the first of the axis; a fraction of a day is its hour. */
  x: (day: number) => number;
  slots: Slot[];
  /** Whether something known from a day on is known, in each step. */
  knownIn: (known: string) => boolean[];
  /** The corner of what is known, in each step. */
  corners: { x: number; y: number }[];
  /** The foot of the picture. */
  foot: number;
}

/** The middle of a day: where things of that day stand. */
const noon = 0.5;

/** Rows with their heights, and the space above each. */
const measureRows = (
  rows: readonly TimelineRow[],
  m: Measures,
  box: Box,
): { row: TimelineRow; gap: number; height: number }[] => {
  const parts = rows.map((row, i) => ({
    row,
    gap: row.day - (rows[i - 1]?.day ?? row.day) >= weeksApart ? m.gap : 0,
    share: row.told ? m.share.lag : m.share.same,
  }));
  const free = m.rows[1] - m.rows[0] - parts.reduce((sum, { gap }) => sum + gap, 0);
  const unit = free / parts.reduce((sum, { share }) => sum + share, 0);
  if (unit < m.share.least) {
    throw new Error(
      `The timeline has ${rows.length} rows, more than the ${box.name} box can hold.\n` +
        '    → take a statement out of the steps; rows are never made smaller.',
    );
  }
  return parts.map(({ row, gap, share }) => ({ row, gap, height: share * Math.min(unit, m.share.most) }));
};

/**
 * One row for each statement in the order in which it became public, on a linear axis of when what it tells
 * of happened. All rows have their place from the first step on, so that none ever moves.
 */
export const plan = (data: TimelineData, box: Box): Plan => {
  const m = measures[box.name];
  const [from, to] = m.axis;
  const x = (day: number): number => from + ((to - from) * day) / data.axis.days;
  const knownIn = (known: string): boolean[] => data.steps.map(({ asOf }) => known <= asOf);
  let top = m.rows[0];
  const slots = measureRows(data.rows, m, box).map(({ row, gap, height }): Slot => {
    top += gap;
    const known = knownIn(row.known);
    const slot = {
      row,
      top,
      bottom: top + height,
      y: top + height * (row.told ? m.share.mark : 0.5),
      x: x(row.day + noon),
      known,
      later: known.map((is, step) => !is && known.slice(0, step).some(Boolean)),
    };
    top += height;
    return slot;
  });
  const corners = data.steps.map(({ day }, step) => ({
    x: x(day + noon),
    y: (slots.findLast(({ known }) => known[step])?.bottom ?? m.rows[0]) + m.below,
  }));
  return { data, box, m, x, slots, knownIn, corners, foot: (slots.at(-1)?.bottom ?? top) + m.below };
};
