import type { Mark } from '../graphics/marks.ts';

/** Lengths of motion in ms (design, "Motion"): a whole step stays under 900. */
export const fadeMs = 160;
export const moveMs = 560;
/** Heads and numbers come last. */
export const lateDelayMs = 620;

interface LineMotion {
  delay: number;
  duration: number;
  /** At one speed, so that one line goes on where another ends. */
  steady?: boolean;
}
/**
 * How lines are drawn from their start: when what they join has faded in; one after another, at the length of
 * one each; or when all else has stopped moving.
 */
export const lineMotion: Partial<Record<NonNullable<Mark['enter']>, LineMotion>> = {
  draw: { delay: 100, duration: moveMs },
  write: { delay: 100, duration: 70, steady: true },
  trace: { delay: lateDelayMs, duration: 260 },
};

/** Whether to move at all: off under the system's reduced motion, or where `--duration` is 0. */
export const mayMove = (): boolean =>
  getComputedStyle(document.documentElement).getPropertyValue('--duration').trim() !== '0';
