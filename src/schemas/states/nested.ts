import { z } from 'zod';
import { id } from '../id.ts';

/** A step of `nested`: what it adds to a sentence and its outlines. Outlines once drawn stay. */
export const nestedState = z.strictObject({
  /**
   * Ids of what comes in. In the first step the statement whose printed words are the sentence. Then an
   * outline of those around it, from the page inwards: a source (the page, a text it was made from) or an
   * actor (who speaks). With its actor, a statement that does not name: that outline does not close.
   * A statement of somebody else: what was said later, in this step only.
   */
  add: z.array(id).default([]),
  /** Whether it is shown how far the words are from the page, as printed and with inferred texts. */
  depth: z.boolean().default(false),
  /** The wording that follows the sentence: from this step on, what changed in the event it tells is marked. */
  differs: id.optional(),
});

export type NestedState = z.infer<typeof nestedState>;
