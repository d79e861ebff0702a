import { z } from 'zod';
import { id, language } from './id.ts';

/**
 * Words to look for. Letters as they stand; `(a|b)` one of several, `(a)?` may be absent,
 * `{set}` any phrase of that set, ` … ` up to four words between. Everything else is itself:
 * no regular expression is written here, so none can run away (src/record/language/phrase.ts).
 */
const phrase = z.string().min(1).max(400, 'a phrase has at most 400 characters; divide it');
const phrases = z.array(phrase).default([]);

/** What one language accuses, attributes and loads with. */
const languageGuards = z.strictObject({
  /** Lists that phrases name as `{set}`. They name no sets themselves. */
  sets: z.record(z.string().regex(/^[a-z-]+$/, 'a set is named in lower-case letters'), z.array(phrase)),
  /** Wordings that allege something and so need an alleger in their sentence. */
  guarded: z.array(
    z.strictObject({
      /** The claims they make. */
      claims: z.array(id).min(1),
      /** `noun`: a noun phrase ("the hack by …"), which takes for granted what it names: only an attribution before it counts, and a question or "whether" is no excuse. */
      noun: z.boolean().default(false),
      phrases: z.array(phrase).min(1),
    }),
  ),
  /** How a sentence gives words to somebody. */
  attribution: z.strictObject({
    /** Who can allege, beside the actors' names of `record/words/`. */
    allegers: phrases,
    /** Verbs with the alleger as their subject: "said". */
    verbs: phrases,
    /** Where verbs may come before their subject ("dijo el portavoz"): what may stand between the two. None: only after a comma. */
    inverted: phrases,
    /** Words before an alleger that make it no subject: "a la campaña". */
    objects: phrases,
    /** Forms without a subject of their own: "suggesting". */
    participles: phrases,
    /** Nouns with an alleger beside them: "allegation". */
    nouns: phrases,
    /** What the alleger follows: "according to". */
    prefixes: phrases,
    /** Words before a verb that turn it round: "was alleged" has its alleger after "by". */
    passive: phrases,
    /** The same without such a word: "the hack attributed to". */
    reduced: phrases,
    /** "by". */
    agent: phrases,
    /** Words directly before a form that leave it without an alleger: "the alleged", "some say". */
    without: phrases,
    /** Words that begin a clause an attribution does not reach. */
    breaks: phrases,
    /** Words directly before a verb that give it to the word before, where the verb comes last: "Iran hacked the campaign, *which* said". */
    relatives: phrases,
    /** Words that take what follows for granted: "after Iran's hack". */
    presuming: phrases,
  }),
  /** Where nothing is alleged. */
  neutral: z.strictObject({
    /** Openings of a question that may be answered no: "Was". */
    questions: phrases,
    /** "whether", "if", in the same clause before the words. */
    forms: phrases,
    /** What holds such a word and is none: "si bien". */
    unlike: phrases,
    /** "not", directly before the words or after their auxiliary. */
    negations: phrases,
    /** What undoes a negation when it follows: "not only". */
    undone: phrases,
  }),
  /** What a paragraph of the article is called before its number, so that the number may be typed. */
  paragraphs: phrases,
  /** Words that take sides when they are the site's own; quotations may hold them. */
  loaded: z.array(
    z.strictObject({
      phrases: z.array(phrase).min(1),
      /** What to write instead. */
      instead: z.string().min(1),
      /** The word may also stand where its sentence gives it to somebody named: what a denial calls an accusation. */
      attributable: z.boolean().default(false),
    }),
  ),
  confidence: z.strictObject({
    /** Words of likelihood, next to which no percentage stands. */
    likelihood: phrases,
    /** How a percentage is written, beside "%". */
    percent: phrases,
    /** Grades that only a source may give: each stands in the `confidence` of a statement, or not at all. */
    graded: phrases,
    /** How a source's own word, as the record has it, is put in this language. */
    own: z.record(z.string(), z.array(phrase)).default({}),
  }),
});

/** What words are watched for: `guards.yaml`. */
export const guards = z.strictObject({
  /** Per language of the story. */
  languages: z.record(language, languageGuards),
  /** Who is charged and so is not named: of each surname, the first 16 hex digits of a salted SHA-256. */
  neverNamed: z.strictObject({
    salt: z.string().min(8),
    hashes: z.array(
      z.string().regex(/^[0-9a-f]{16}$/, 'sixteen hex digits; guards.yaml says how to make them'),
    ),
  }),
  /** Hosts of leaked material, which is never linked; their subdomains with them. */
  leakHosts: z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host alone, like "example.org"')),
});

export type Guards = z.infer<typeof guards>;
export type LanguageGuards = z.infer<typeof languageGuards>;
