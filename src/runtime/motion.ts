/** Lengths of motion in ms (design, "Motion"): a whole step stays under 900. */
export const fadeMs = 160;
export const moveMs = 560;
/** Lines start when what they join has faded in; heads and numbers come last. */
export const drawDelayMs = 100;
export const lateDelayMs = 620;
/** Lines between things that come late start when all has stopped moving. */
export const traceDelayMs = 480;
export const traceMs = 400;

/** Whether to move at all: off under the system's reduced motion, or where `--duration` is 0. */
export const mayMove = (): boolean =>
  getComputedStyle(document.documentElement).getPropertyValue('--duration').trim() !== '0';
