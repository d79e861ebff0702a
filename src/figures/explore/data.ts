import type { Reply } from '../../graphics/reply.ts';
import type { Role } from '../../graphics/shape.ts';

/** One statement as a row; its evidence is on the page of its claim. */
export interface ExploreRow {
  id: string;
  /** Place in the record: the same statement may stand under several questions. */
  n: number;
  /** The day it was public by, for sorting and the as-of date. */
  day: string;
  speakerKind: string;
  basisKind: string;
  year: string;
  /** Its mark: the speaker's, outlined only for a charge. */
  mark: Role | 'charge';
  speaker: string;
  stance: string;
  topic?: string;
  date: string;
  /** How it knows, and its own word of confidence. */
  basis: string;
  beyond: boolean;
  /** What an answer says, retold, where no words of it are kept. */
  retold?: string;
  /** Words of it, as one document has them, and their language where it is not the page's. */
  words?: string;
  lang?: string;
}

/** What whoever is accused had answered from a day on. */
export interface DatedReply {
  from: string;
  /** Passages with their bold beginnings, as in the strip of a picture. */
  passages: Reply[];
}

/** A question with everything stated about it. */
export interface ExploreGroup {
  key: string;
  question: string;
  /** Kind of claim; none for statements that make no claim of the list. */
  kind?: string;
  replies: DatedReply[];
  rows: ExploreRow[];
}

/** Questions that belong together: of one year, in the article or beyond it. */
export interface ExplorePart {
  title: string;
  beyond: boolean;
  groups: ExploreGroup[];
}

/** A choice of a filter: its value and its words. */
export type Option = [value: string, words: string];

/** Everything the explorer shows, in one language. */
export interface ExploreData {
  parts: ExplorePart[];
  /** Statements that make no claim of the list. */
  others: ExploreGroup | undefined;
  statements: number;
  /** What of the whole record is left out here. */
  left: { questions: number; statements: number };
  /** Days on which something became public, in order, and the day of the last check. */
  days: string[];
  options: Record<'year' | 'kind' | 'speaker' | 'basis', Option[]>;
}
