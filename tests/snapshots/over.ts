import { type Area, overlap } from './geometry.ts';

/** Labels that lie over something by more than `most` units, told by their keys. */
export const over = (labels: readonly Area[], others: readonly Area[], most: number): string[] =>
  labels.flatMap((label) =>
    others.flatMap((other) => {
      const by = overlap(label, other);
      return by > most ? [`${label.key} lies over ${other.key} by ${by.toFixed(1)}`] : [];
    }),
  );
