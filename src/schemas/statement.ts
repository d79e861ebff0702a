import { z } from 'zod';
import { date } from './date.ts';
import { excerptRef, id } from './id.ts';

/** How the words stand in a document. */
const mode = z.enum(['verbatim', 'paraphrase', 'translation', 'own-voice']);

/** One speech act: who said what, when, on what basis, and in which documents it appears. */
export const statement = z
  .strictObject({
    /** Stable name, used in addresses. */
    id,
    /** The actor who speaks. A relay is a statement of its own, with `via`. */
    speaker: id,
    /** The claims it is about: none, one or several. */
    claims: z.array(id).default([]),
    /** What it is about where it makes no claim. */
    topic: z.string().min(1).optional(),
    /** The event it belongs to, where neither a claim, nor what it answers or cites, says so; the article's own when absent. */
    case: id.optional(),
    /** What the speaker does with the claim. `charges` is not `convicts`. */
    stance: z.enum([
      'asserts',
      'attributes',
      'reports',
      'denies',
      'declines',
      'does-not-name',
      'confirms-investigating',
      'charges',
      'convicts',
    ]),
    /** When it was said or written. */
    said: date,
    /** When it became public. */
    public: date,
    /** When what it tells of happened, by its own words; absent where it names no day but its own. */
    tells: z
      .strictObject({
        /** With the precision it has. “Early” and “late” are the first and the last ten days of a month. */
        when: date,
        /** The words for it, verbatim; absent only where none of its own words were seen. */
        words: z.string().min(1).optional(),
        /** The words leave the days open: “late June”, “about May”. Lengths are then told in weeks. */
        rough: z.boolean().default(false),
        /** It names a beginning and no end: “since June”. */
        open: z.boolean().default(false),
      })
      .optional(),
    /** How the speaker says it knows. */
    basis: z.enum(['own-access', 'told', 'infers', 'not-stated', 'not-published']),
    /** The speaker's own word of confidence or hedge, verbatim; absent when there is none. */
    confidence: z.string().min(1).optional(),
    /** For what a newsroom was told, where the record holds no statement it passes on or leans on: by whom, as far as was read. */
    toldBy: z.string().min(1).optional(),
    /** For a witness: whom the speaker says it received something from, and when. */
    receivedFrom: z.strictObject({ actor: id, when: date }).optional(),
    /** The statement it passes on: the same act, relayed. */
    via: id.optional(),
    /** The speaker does not say so; the link was inferred from matching words. */
    inferred: z.boolean().default(false),
    /** Other statements it leans on (`basis`) or mentions (`context`), and whether they carry what is rested on them. */
    cites: z
      .array(
        z.strictObject({
          id,
          role: z.enum(['basis', 'context']),
          supports: z.enum(['yes', 'partly', 'no']),
        }),
      )
      .default([]),
    /** For a denial or an answer: what it denies. Claims it addresses by its words, else the event; and those words, verbatim, where they were seen. */
    answers: z
      .strictObject({
        claims: z.array(id).default([]),
        case: id,
        words: z.string().min(1).optional(),
        /** These claims accuse somebody else than the speaker, who denies them as a third party. */
        notAccused: z.boolean().default(false),
      })
      .optional(),
    /** Documents that should hold it, were read, and do not. */
    notFoundIn: z.array(id).default([]),
    /** The documents it stands in. The same act may stand in several, or several times in one. */
    appearances: z
      .array(z.strictObject({ source: id, excerpt: excerptRef.optional(), mode }))
      .min(1, 'a statement appears in at least one source'),
  })
  .refine((s) => s.claims.length > 0 || s.topic !== undefined, {
    path: ['claims'],
    error: 'a statement names its claims, or a topic where it makes none',
  })
  .refine((s) => s.stance !== 'denies' || s.answers !== undefined, {
    path: ['answers'],
    error: 'a denial says what it answers',
  })
  .refine((s) => !s.tells || s.tells.words !== undefined || s.appearances.every((a) => !a.excerpt), {
    path: ['tells', 'words'],
    error: 'a time told stands in the statement’s own words; add them, as its excerpt has them',
  });

export type Statement = z.infer<typeof statement>;
