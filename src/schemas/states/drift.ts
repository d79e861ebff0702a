import { z } from 'zod';
import { id } from '../id.ts';
import { changeKinds, partNames } from '../wording.ts';

/** A sentence followed in one step: how far it has come, and what is marked in it. */
const thread = z.strictObject({
  /** The wording that is followed. */
  wording: id,
  /** Its hops that are shown, left to right; all when absent. Hops of one document share a column. */
  hops: z.array(id).min(2).optional(),
  /** The hop the step is about: narrow boxes show its column and the one before. */
  at: id,
  /** The last hop whose words are shown; `at` when absent. */
  until: id.optional(),
  /** What is marked as changed now, `<hop>/<kind of change>`; a hop alone marks what came through unchanged. */
  marks: z
    .array(
      z
        .string()
        .regex(
          new RegExp(`^[a-z0-9-]+(?:/(?:${changeKinds.join('|')}))?$`),
          'a mark is "<hop>/<kind of change>", like "cheung/event", or a hop alone',
        ),
    )
    .default([]),
  /** The parts of the sentence that narrow boxes show. */
  narrow: z.array(z.enum(partNames)).min(1),
});

/** A step of `drift`: one sentence followed hop by hop, or two, one above the other. */
export const driftState = z.strictObject({ threads: z.array(thread).min(1).max(2) });

export type DriftState = z.infer<typeof driftState>;
