import type { Reply } from '../reply.ts';
import type { Role } from '../shape.ts';

/** Words of one hop in one part of the sentence. */
export interface DriftBlock {
  /** The hop. */
  key: string;
  text: string;
  /** Where it is not the page's. */
  language?: string;
  /** What stands before the words, in another type: "elsewhere:", "¶8". */
  lead?: string;
  /** That this is a place of its own in the text, set apart: another paragraph, another text. */
  place?: true;
  /** The column that takes these words up, where they stand elsewhere in their own text: until it has come, they are not shown. */
  since?: number;
  /** Letters at which a line begins, because a thread lands there. */
  breaks: number[];
}

/** What a column has in one part of the sentence: words, or what is said of there being none. */
export interface DriftCell {
  blocks: DriftBlock[];
  note?: string;
}

/** One document with what it has of the sentence. */
export interface DriftColumn {
  key: string;
  name: string;
  role: Role;
  /** Under the name: when and where; by what way. */
  lines: string[];
  beyond: boolean;
  /** How its words came from the column before; absent where none came from there. */
  way?: 'retells' | 'translates';
  cells: Record<string, DriftCell>;
}

/** A sentence through its documents: the parallel text. */
export interface DriftTable {
  key: string;
  columns: DriftColumn[];
  /** Where its sentence stands, if another with the same columns is shown beside it. */
  where?: string;
  rows: { part: string; label: string }[];
}

/** Letters of a hop's words. */
export interface Place {
  column: number;
  part: string;
  block: string;
  from: number;
  to: number;
}

/** Marked words. Changed now: `now`, and `moved` where they left their part. `kept`: came through. */
export interface DriftMark {
  place: Place;
  look: 'now' | 'moved' | 'kept' | 'earlier';
}

/** Where words went: from one place to another; to nowhere, where they were lost; from nowhere, where they were added. */
interface DriftThread {
  key: string;
  from?: Place;
  to?: Place;
}

/** One table in one step. */
export interface DriftBand {
  table: string;
  /** The last column with words, and the one the step is about. */
  until: number;
  at: number;
  /** Parts the narrow box shows. */
  narrow: string[];
  marks: DriftMark[];
  threads: DriftThread[];
  /** Narrow only: words of a hop out of view that feed the column in view, or that came of it, under its words. */
  guests: { column: number; part: string; block: DriftBlock }[];
  /** Narrow only, by part: what words in view were before, out of view. */
  before: Record<string, string>;
}

/** Everything `drift` shows, resolved, in one language. */
export interface DriftData {
  tables: DriftTable[];
  /** The tables of each step, from top to bottom. */
  steps: DriftBand[][];
  replies: Record<'narrow' | 'wide', Reply[][]>;
}
