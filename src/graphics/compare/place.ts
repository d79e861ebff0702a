/** A stretch of a row that is taken. */
type Taken = [left: number, right: number];

/** Something for a row: where its mark stands, how wide mark and label are. */
interface Wanted {
  x: number;
  half: number;
  label: number;
}

/** Where it got its place: which row, where its label starts. */
export interface Placed {
  row: number;
  labelX: number;
}

/** Between a mark and its label, and between two neighbours. */
const [beside, between] = [4, 5];

/**
 * Gives marks and their labels places in rows, in order: the first row that has room, to the right of the
 * mark before the left (first fit, as in interval partitioning). Undefined where no row has room.
 */
export const firstFit = (
  wanted: readonly Wanted[],
  rows: number,
  [min, max]: [number, number],
): (Placed | undefined)[] => {
  const taken: Taken[][] = Array.from({ length: rows }, () => []);
  return wanted.map(({ x, half, label }) => {
    const sides = [
      { labelX: x + half + beside, area: [x - half, x + half + beside + label] as Taken },
      { labelX: x - half - beside - label, area: [x - half - beside - label, x + half] as Taken },
    ];
    for (const [row, own] of taken.entries()) {
      for (const { labelX, area } of sides) {
        const [left, right] = area;
        if (left < min || right > max) continue;
        if (own.some(([from, to]) => left < to + between && right > from - between)) continue;
        own.push(area);
        return { row, labelX };
      }
    }
    return undefined;
  });
};
