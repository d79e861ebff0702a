import { z } from 'zod';
import { id } from '../id.ts';

/**
 * A step of `timeline`: what becomes public. What is known is decided by the step's `asOf` alone, so a step
 * that goes back in time adds nothing and shows less.
 */
export const timelineState = z.strictObject({
  /**
   * Ids of statements. A denial is a ring on the row it answers; any other statement is a row, one row for
   * what a speaker made public on one day about one time. The first of a row names it (`labels:` of the prose).
   */
  add: z.array(id).default([]),
});

export type TimelineState = z.infer<typeof timelineState>;
