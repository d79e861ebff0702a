import { z } from 'zod';
import { excerptRef, id } from '../id.ts';

/** What a step of `origins` shows. A section has each once, in this order. */
export const originsStages = ['question', 'names', 'apart', 'relays', 'basis', 'count'] as const;

/**
 * A step of `origins`: who stands near the answer to a question, and what is left once everybody is
 * traced. Names, roles and counts are derived; a step only says which words stand beside a name.
 */
export const originsState = z
  .strictObject({
    /**
     * `question`: the article, not yet read. `names`: everybody named near the answer. `apart`: who speaks
     * of something else. `relays`: who passes the answer on. `basis`: whom the origin leans on. `count`: the rest.
     */
    show: z.enum(originsStages),
    /** For `question`: the claim whose origins are counted. */
    claim: id.optional(),
    /** Words shown beside a name from this step on: of an excerpt of the article, shorter (`brief`) in the narrow box. */
    words: z
      .array(
        z.strictObject({
          by: id,
          of: excerptRef,
          words: z.string().min(1),
          brief: z.string().min(1).optional(),
        }),
      )
      .default([]),
  })
  .refine(({ show, claim }) => (show === 'question') === (claim !== undefined), {
    path: ['claim'],
    error: '"claim" says whose origins are counted, in the step that shows the "question" and no other',
  });

export type OriginsState = z.infer<typeof originsState>;
