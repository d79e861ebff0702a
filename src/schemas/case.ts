import { z } from 'zod';
import { day } from './date.ts';
import { id } from './id.ts';

/** An event whose days are counted, in `record/cases.yaml`. What is claimed of it names it as its `case`. */
export const caseOf = z.strictObject({
  /** The `case` of its claims. */
  id,
  /** Who is said to have been broken into: evidence holders. Day 0 is the first day one of them says so in public. */
  victims: z.array(id).min(1),
  /** The evidence holder whose attribution is the official one. */
  official: id,
  /** The day of the vote it fell before. */
  vote: day,
});

export type Case = z.infer<typeof caseOf>;
