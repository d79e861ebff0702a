import { z } from 'zod';
import { excerptRef, id } from '../id.ts';

/** Words of an excerpt, shorter (`brief`) where the narrow box needs it. */
const words = { of: excerptRef, words: z.string().min(1), brief: z.string().min(1).optional() };

/** Something for each case of `record/cases.yaml`. What one year gets, the other gets: figures/compare refuses less. */
const perCase = <Value extends z.ZodType>(value: Value) => z.record(id, value).default({});

/**
 * A step of `compare`. `page` shows the article's own words and what fills their blanks; `tracks` shows
 * the days of both years. What a step adds stays for as long as its view does, wordings and scope apart.
 */
export const compareState = z.strictObject({
  view: z.enum(['page', 'tracks']),
  /** On the page: words of the article, as strips. */
  sentences: z.array(z.strictObject(words)).default([]),
  /** On the page: who said it, when, in which words; instead of the blanks. */
  fill: z.array(z.strictObject({ statement: id, ...words })).default([]),
  /** On the tracks: what can and what cannot be compared by days. In this step only. */
  scope: z.boolean().default(false),
  /** On the tracks: milestones of both years, with the denials of what they say. Which statements these are is derived. */
  milestones: z.array(z.enum(['attributed', 'charged'])).default([]),
  /** On the tracks: words of both years side by side, of those who attribute or who tell what newsrooms did. In this step only. */
  wordings: perCase(z.array(z.strictObject({ statement: id, ...words }))),
  /** On the tracks: statements of who posted the contents. Each is about an act of its speaker's own. */
  posted: perCase(z.array(id).min(1)),
  /** On the tracks, beside the charges: what was looked for and not found. */
  notFound: perCase(id),
});

export type CompareState = z.infer<typeof compareState>;
