import { z } from 'zod';
import { date } from './date.ts';
import { id, language } from './id.ts';
import { url } from './url.ts';

/**
 * How well wording was seen: `original` the issuer's own page · `mirror` the original wording
 * on another page · `quoted` by a reputable outlet · `relayed` such an outlet's text on a
 * republisher's page · `weak` only a small site, never alone.
 */
export const grades = ['original', 'mirror', 'quoted', 'relayed', 'weak'] as const;
const grade = z.enum(grades);

/** A passage kept word for word: at most 60 words, and of one news text at most 40 % in all. */
const excerpt = z.strictObject({
  /** Unique within its source. */
  id,
  /** The words, verbatim. */
  text: z.string().min(1),
  /** Language of the words; the source's own when absent. */
  language: language.optional(),
  /** Where these words were read and how well, where that differs from the rest of the document. */
  seen: z.strictObject({ at: url, grade }).optional(),
  /** Where it stands in a counted text: paragraph, first and last word, counted from 1 by white space. */
  at: z
    .strictObject({
      paragraph: z.int().positive(),
      from: z.int().positive(),
      to: z.int().positive(),
    })
    .optional(),
});

/** One document: an article, a report, a post, a release. */
export const source = z.strictObject({
  /** Stable name, used in addresses. */
  id,
  /** Who published it: an actor. */
  publisher: id,
  /** Its title, in its own language. Absent when the title was not seen. */
  title: z.string().optional(),
  /** Language it is written in. */
  language,
  /** When it became public. */
  published: date,
  /** The publisher's own address of it, or why there is none. */
  canonicalUrl: z.union([url, z.strictObject({ absent: z.string().min(1) })]),
  /** Where its wording was read. */
  seenAt: z.union([url, z.strictObject({ absent: z.string().min(1) })]),
  /** How well its wording was seen. */
  grade,
  /** `article`: the article under study. `beyond`: everything else, always marked so. */
  tier: z.enum(['article', 'beyond']),
  /** The text this one was made from, where that is inferred rather than stated. */
  madeFrom: z.strictObject({ source: id, inferred: z.literal(true), because: z.string() }).optional(),
  /** For a counted text: each paragraph's length in words and the first 16 hex digits of its SHA-256. */
  paragraphs: z
    .array(
      z.strictObject({
        n: z.int().positive(),
        words: z.int().positive(),
        sha256: z.string().regex(/^[0-9a-f]{16}$/, 'sixteen hex digits of the SHA-256'),
        /** `tags`: a line of tags under the text, not part of its sentences. */
        kind: z.enum(['text', 'tags']).default('text'),
      }),
    )
    .default([]),
  /** The passages the site quotes or compares. */
  excerpts: z.array(excerpt).default([]),
});

export type Source = z.infer<typeof source>;
export type Excerpt = z.infer<typeof excerpt>;
