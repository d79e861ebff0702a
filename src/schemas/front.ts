import { z } from 'zod';
import { excerptRef, id } from './id.ts';

/** The words above the first section, in one language: `pages/front.<language>.yaml`. */
export const front = z.strictObject({
  /** The line at the very top. */
  masthead: z.string().min(1),
  /** The title of the page. */
  title: z.string().min(1),
  /** The sentence under it. */
  deck: z.string().min(1),
  /** What is studied, named. */
  object: z.string().min(1),
  /** One statement's path as steps above the title: a line for each actor on the way, then its words. */
  ladder: z.strictObject({
    statement: id,
    lines: z.record(id, z.string().min(1)),
    /** Words of that excerpt, verbatim, accusing nobody. */
    quote: z.strictObject({ of: excerptRef, words: z.string().min(1) }),
  }),
  /** Sentences a reader can leave with, each resting on statements; the first gives it its mark. */
  brief: z.array(z.strictObject({ statements: z.array(id).min(1), text: z.string().min(1) })).min(1),
});

export type Front = z.infer<typeof front>;
