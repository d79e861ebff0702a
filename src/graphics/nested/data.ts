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
  /** From the page inwards. */
  outlines: Outline[];
  /** How outlines are read: from the first of them until the foot is needed. */
  key: { text: string; from: number; to: number };
  /** How far the words are from the page, with lines of words beside each figure. */
  depth?: { figures: { figure: string; lines: string[] }[]; step: number };
  /** What was said later, beyond the article. */
  later?: { key: string; role: Role; charge: boolean; lead: string; text: ByBox<string>; step: number };
  replies: ByBox<Reply[][]>;
}
