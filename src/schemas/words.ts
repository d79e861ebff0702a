import { z } from 'zod';
import { excerptRef, id } from './id.ts';

const line = z.string().min(1);

/** The record's words in one language, apart from the facts so that a translation is one more file. */
export const words = z.strictObject({
  /** Names. `short` for pictures; `possessive` and `object` where a sentence needs them. */
  actors: z.record(
    id,
    z.strictObject({
      name: line,
      /** For narrow pictures. */
      short: line.optional(),
      /** What else `<Says>` may stand around in prose, where neither name stands: "spokesman". */
      otherNames: z.array(line).optional(),
      /** Its interest in the matter, in one plain line. */
      interest: line.optional(),
    }),
  ),
  /** Each claim as a neutral question that accuses nobody, or with its alleger. */
  claims: z.record(id, line),
  /** What each document is called in a sentence. */
  sources: z.record(id, line),
  /** For denials and answers: what stands in the reply strip, after "On record by <date>". */
  replies: z.record(
    id,
    z.strictObject({
      /** At most about 60 characters, for phones. */
      brief: line,
      /** At most about 130 characters. */
      full: line,
    }),
  ),
  /**
   * Our translations of excerpts in other languages, whole: a reply may quote from one, and says that it is ours. By
   * `<source>/<excerpt>`.
   */
  translations: z.record(excerptRef, line).default({}),
  /** What is missing between a statement and the basis it cites, where that does not carry it; by the citing statement. */
  gaps: z.record(id, line),
  /** Each absence in plain words. */
  absences: z.record(id, line),
  /** Words that a reader may not know, for `<Term of="…">` in prose. */
  terms: z
    .record(
      id,
      z.strictObject({
        /** The term as a heading. */
        name: line,
        /** What it means, in one or two plain sentences. */
        meaning: line,
      }),
    )
    .default({}),
});

export type Words = z.infer<typeof words>;
