import type { Reply } from '../reply.ts';
import type { Role } from '../shape.ts';

/** Words that differ by box. */
export type ByBox<Words> = Record<'narrow' | 'wide', Words>;

/** An outline around the sentence: somebody according to whom the words inside it stand there. */
export interface Outline {
  key: string;
  role: Role;
  name: string;
  /** After the name, like ", inferred". */
  note: ByBox<string>;
  /** When its words became public, for the wide box. */
  date: string;
  /** Not shown by the page: dashed. */
  inferred: boolean;
  /** What is not known of it, on its lower edge. */
  unknown?: ByBox<string>;
  /** It does not close: the words in its gap. */
  gap?: string;
  step: number;
}

/** One of those on the way, and how its words come on to the one before it. */
export interface Hop {
  role: Role;
  /** Whose words they are. */
  origin: Role;
  line: 'plain' | 'inferred' | 'basis';
}

/** A number of steps from the page. */
export interface Depth {
  figure: string;
  text: string;
  hops: Hop[];
}

/** Everything `nested` shows, resolved, in one language. */
export interface NestedData {
  steps: number;
  sentence: {
    words: string[];
    /** Where it stands: "¶6". */
    paragraph: string;
    /** Under the sentence: whom it quotes, until that speaker's outline comes in. */
    quoting: { text: string; until: number };
    /** The words, from and to, that differ from what they go back to, and what is said of them. */
    differs?: { from: number; to: number; text: string; step: number };
  };
  /** How many words the page has before and after the sentence, by paragraph, and the last step it shows them. */
  page: { before: number[]; after: number[]; until: number };
  /** From the page inwards. */
  outlines: Outline[];
  /** How outlines are read: from the first of them until the foot is needed. */
  key: { text: string; from: number; to: number };
  /** How far the words are from the page: each figure with its words, and those between whom its steps lie. */
  depth?: { figures: Depth[]; step: number };
  /** What was said later, beyond the article. */
  later?: { key: string; role: Role; charge: boolean; lead: string; text: ByBox<string>; step: number };
  replies: ByBox<Reply[][]>;
}
