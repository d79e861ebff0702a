import type { Reply } from '../../graphics/reply.ts';

/** A place on another site: a link with the host's name, or words instead of one. */
export type Elsewhere = { href: string; host: string } | { words: string };

/** A passage kept of a document. */
export interface KeptExcerpt {
  id: string;
  words: string;
  /** Language of the words, where it is not the page's. */
  lang?: string;
  /** Whose words these are, and how they stand here; at least who prints them. */
  spoken: string[];
  /** Its paragraph, in a counted text. */
  paragraph?: number;
  /** How and where these words were read, where that differs from the rest of the document. */
  seen?: { grade: string; at: Elsewhere };
}

/** A statement that rests on a document. */
export interface RestingStatement {
  href: string;
  speaker: string;
  stance: string;
  /** The question it speaks to, or its topic. */
  about: string;
  date: string;
}

/** One document, in words, and what a reader can choose it by. */
export interface ListedDocument {
  id: string;
  /** By what a reader finds it: year published, kind of publisher, language, grade. */
  by: Record<Field, string>;
  name: string;
  publisher: string;
  kind: string;
  language: string;
  grade: string;
  date: string;
  beyond: boolean;
  /** In its own language; absent where it was not seen. */
  title?: { text: string; lang?: string };
  /** The publisher's own address, or why there is none. */
  own: Elsewhere;
  /** Where the wording was read. */
  seen: Elsewhere;
  madeFrom?: { href: string; name: string; because: string };
  /** The answer of whoever is accused in what is shown of it; empty where nobody is. */
  answer: Reply[];
  excerpts: KeptExcerpt[];
  statements: RestingStatement[];
}

/** What a list of documents can be limited by. */
export const fields = ['year', 'kind', 'language', 'grade'] as const;
export type Field = (typeof fields)[number];

/** A choice of a limit: its value and its words. */
export type Option = [value: string, words: string];

/** Every document of a record, by year published. */
export interface SourceList {
  total: number;
  years: { year: string; documents: ListedDocument[] }[];
  options: Record<Field, Option[]>;
  /** How many documents were seen how well, best first. */
  grades: { words: string; n: number }[];
}
