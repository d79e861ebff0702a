import { z } from 'zod';
import { excerptRef, id } from './id.ts';

/** The parts of a sentence. */
export const partNames = ['who', 'did', 'to-whom', 'from-where', 'when'] as const;
export type Part = (typeof partNames)[number];

/** What sort of change was made on the way. */
export const changeKinds = [
  'event',
  'hedge-lost',
  'hedge-added',
  'time',
  'possessor',
  'bound',
  'agent',
  'speakers-merged',
  'title',
  'strength',
  'quotation-made',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One sentence followed through its hops. Two hops may feed one, where texts were spliced. */
export const wording = z.strictObject({
  /** Stable name. */
  id,
  /** The hops in order of time. */
  hops: z
    .array(
      z.strictObject({
        /** Unique within the wording. */
        id,
        /** The statement whose words these are. */
        statement: id,
        /** The stored words. */
        excerpt: excerptRef,
        /** The hops its words came from: none for the first, two where texts were spliced. */
        from: z.array(id).default([]),
        /** That it came from there is inferred from matching words. */
        inferred: z.boolean().default(false),
        /** The excerpt cut in order, never re-ordered, into the parts of the sentence; ` … ` where words are left out. */
        parts: z
          .strictObject({
            who: z.string().optional(),
            did: z.string().optional(),
            'to-whom': z.string().optional(),
            'from-where': z.string().optional(),
            when: z.string().optional(),
          } satisfies Record<Part, z.ZodType>)
          .default({}),
        /** What changed against the hops it came from. */
        changes: z
          .array(
            z.strictObject({
              kind: z.enum(changeKinds),
              /** The words it had, of a hop it came from; none where something was added. */
              was: z.string().optional(),
              /** The words it has now; none where something was lost. */
              now: z.string().optional(),
            }),
          )
          .default([]),
      }),
    )
    .min(2, 'a wording has at least two hops'),
});

export type Wording = z.infer<typeof wording>;
