/** Lengths of motion in ms (design, "Motion"): a whole step stays under 900. */
export const fadeMs = 160;
export const moveMs = 560;
/** Lines start when what they join has faded in; heads and numbers come last. */
export const drawDelayMs = 100;
export const lateDelayMs = 620;
/** A line that is written takes this long, and so much later begins the next. */
export const lineMs = 70;

/** Whether to move at all: off under the system's reduced motion, or where `--duration` is 0. */
export const mayMove = (): boolean =>
  getComputedStyle(document.documentElement).getPropertyValue('--duration').trim() !== '0';
