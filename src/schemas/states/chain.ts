import { z } from 'zod';
import { excerptRef, id } from '../id.ts';

/** A step of `chain`: what it adds to the picture. Nothing once shown is taken away. */
export const chainState = z.strictObject({
  /**
   * Ids of what comes in: an actor (its mark and its lines), a statement that cites a basis
   * (the dotted line), a denial (its mark), a source (a text on the way), an absence (a line that is not there).
   */
  add: z.array(id).min(1),
  /** The words shown as evidence: of an excerpt, shorter (`brief`) where the narrow box needs it, beside an actor's line. */
  evidence: z
    .strictObject({
      of: excerptRef,
      words: z.string().min(1),
      brief: z.string().min(1).optional(),
      beside: id,
    })
    .optional(),
  /** Whether "how to read" is shown. */
  key: z.boolean().default(false),
});

export type ChainState = z.infer<typeof chainState>;
