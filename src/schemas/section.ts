import { z } from 'zod';
import { day } from './date.ts';
import { excerptRef, id } from './id.ts';

/** A step of `chain`: what it adds to the picture. Nothing once shown is taken away. */
const chainState = z.strictObject({
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

/** A step of `voices`: how the words of the article are grouped. */
const voicesState = z
  .strictObject({
    group: z.enum(['order', 'quoted', 'voice', 'through', 'unnamed', 'silent']),
    /** For `silent`: the actor whose row is empty. */
    silent: id.optional(),
  })
  .refine(({ group, silent }) => (group === 'silent') === (silent !== undefined), {
    path: ['silent'],
    error: '"silent" names the actor whose row is empty, in the group "silent" and no other',
  });

const step = <State extends z.ZodType>(state: State) =>
  z.strictObject({
    /** Unique within the section; the address of the step is `#<section>-<step>`. */
    id,
    /** The date the step's responses are taken at; the story's when absent. */
    asOf: day.optional(),
    state,
  });

const steps = <State extends z.ZodType>(state: State) =>
  z.array(step(state)).min(2, 'a section has at least two steps');

/** The structure of a section, the same in all languages: `sections/<nn-id>/section.yaml`. */
export const section = z.discriminatedUnion('graphic', [
  z.strictObject({ graphic: z.literal('chain'), steps: steps(chainState) }),
  z.strictObject({ graphic: z.literal('voices'), steps: steps(voicesState) }),
]);

export type Section = z.infer<typeof section>;
export type ChainState = z.infer<typeof chainState>;
export type VoicesState = z.infer<typeof voicesState>;
