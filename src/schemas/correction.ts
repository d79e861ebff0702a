import { z } from 'zod';
import { day } from './date.ts';
import { id } from './id.ts';

/** What was changed after publication. */
export const correction = z.strictObject({
  /** The day it was changed. */
  date: day,
  /** What was changed. */
  what: z.string().min(1),
  /** Why. */
  why: z.string().min(1),
  /** The steps it touched, as `<section>-<step>`. */
  steps: z.array(id).default([]),
  /** The claims whose statements, counts or answers it touched. */
  claims: z.array(id).default([]),
});

export type Correction = z.infer<typeof correction>;
