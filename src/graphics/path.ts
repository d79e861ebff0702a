import { round } from './marks.ts';

/** Straight down. */
export const down = (x: number, from: number, to: number): string =>
  `M${round(x)},${round(from)}V${round(to)}`;

/**
 * From a point sideways, then down: one right-angled elbow with a rounded corner of at most
 * `radius`. `x1` may lie on either side.
 */
export const acrossDown = (
  [x0, y0]: [number, number],
  [x1, y1]: [number, number],
  radius: number,
): string => {
  const side = Math.sign(x1 - x0);
  const r = Math.min(radius, Math.abs(x1 - x0), y1 - y0);
  return `M${round(x0)},${round(y0)}H${round(x1 - side * r)}Q${round(x1)},${round(y0)} ${round(x1)},${round(y0 + r)}V${round(y1)}`;
};

/** An open arrow head, 7 wide, pointing down with its tip at x, y. */
export const headDown = (x: number, y: number, size = 3.5): string =>
  `M${round(x - size)},${round(y - size - 1)}L${round(x)},${round(y)}L${round(x + size)},${round(y - size - 1)}`;

/** An open arrow head, 7 high, pointing right (1) or left (-1) with its tip at x, y. */
export const headAcross = (x: number, y: number, side: number, size = 3.5): string =>
  `M${round(x - side * (size + 1))},${round(y - size)}L${round(x)},${round(y)}L${round(x - side * (size + 1))},${round(y + size)}`;

/** A tick across a horizontal line's end. */
export const tick = (x: number, y: number, half = 5): string =>
  `M${round(x)},${round(y - half)}V${round(y + half)}`;

/** A thin line that reaches from a mark to its label's box. */
export const leader = (x0: number, x1: number, y: number): string => `M${round(x0)},${round(y)}H${round(x1)}`;
