import type { Box } from '../marks.ts';
import type { Reply } from '../reply.ts';
import type { Role } from '../shape.ts';

/** Words for the narrow box and for the wide one. */
export type ByBox = Record<Box['name'], string>;
/** First and last step something is shown in. */
interface Shown {
  from: number;
  to: number;
}

/** A sentence of the article, as printed. */
export interface Sentence {
  key: string;
  words: ByBox;
  /** "¶12". */
  paragraph: string;
  step: number;
}

/** Who said it, when, in which words. */
export interface Filled {
  key: string;
  role: Role;
  name: string;
  date: string;
  words: ByBox;
  step: number;
}

/** A figure on a track: days from day 0, with what happened. */
export interface Milestone {
  kind: 'attributed' | 'charged';
  day: number;
  words: ByBox;
  step: number;
}

/** Contents that somebody posted. */
export interface Contents {
  key: string;
  day: number;
  /** The day as printed: "47", "by 76". */
  on: string;
  label: ByBox;
  step: number;
}

/** A denial by who is accused. */
export interface Denial {
  key: string;
  day: number;
  step: number;
}

/** One year: its days from day 0. */
export interface Track {
  key: string;
  /** "2024". */
  year: string;
  /** "from 10 Aug". */
  since: ByBox;
  /** Whose word makes day 0. */
  confirmed: ByBox;
  milestones: Milestone[];
  contents: Contents[];
  denials: Denial[];
  /** "Iran denies". */
  denies: string;
  /** The day of the vote; shown once charges are. */
  vote: { day: number; label: ByBox };
}

/** One statement's words, and what it speaks of. */
export interface Wording {
  about: ByBox;
  words: ByBox;
  /** The word of confidence in them, or that there is none. */
  confidence?: { word: string } | { none: string };
}

/** Everything `compare` shows, resolved, in one language. */
export interface CompareData {
  /** The article's own words, and what fills their blanks. */
  page: { shown: Shown; sentences: Sentence[]; blanks: { heads: string[]; to: number }; filled: Filled[] };
  tracks: Track[];
  /** First step of the tracks. */
  tracksFrom: number;
  axis: { note: ByBox; days: { day: number; label: string }[]; lanes: string[] };
  /** What can and what cannot be compared; a line with a mark says what the mark means. */
  scope?: { shown: Shown; columns: { head: string; lines: { mark?: MarkKind; text: string }[] }[] };
  /** Words of both years side by side, each in its step only. */
  wordings: { step: number; columns: { head: string; cells: Wording[] }[] }[];
  replies: Record<Box['name'], Reply[][]>;
}

/** The marks of the tracks. */
export type MarkKind = 'attributed' | 'charged' | 'posted' | 'denied';
