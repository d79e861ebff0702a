import type { Reply } from '../reply.ts';
import type { Role } from '../shape.ts';

/** Words for each box. */
export type ByBox = Record<'narrow' | 'wide', string>;

/** The step from which each stage is shown. */
export type Stages = Record<'names' | 'apart' | 'relays' | 'basis' | 'count', number>;

/** What a name turns out to be to the answer. */
export type Standing = 'origin' | 'relay' | 'page' | 'basis' | 'apart';

/** Something that stands beside a name from a step on, until the next one takes its place. */
export interface Beside {
  step: number;
  words: ByBox;
}

/** A name that stands near the answer. */
export interface OriginsName {
  key: string;
  name: string;
  standing: Standing;
  role: Role;
  /** The line under the name. */
  notes: Beside[];
  /** Words of the article: beside the name in the wide box; of what a relay passes on, in both. */
  quotes: Beside[];
}

/** A figure with its words, large: how many, and of what. */
export interface Counter {
  step: number;
  figure: string;
  /** Lines under it: the first strong, all of them where `strong`. */
  lines: string[];
  strong: boolean;
  /** The role whose colour it takes; ink when absent. */
  role?: Role;
}

/** Everything `origins` shows, resolved, in one language. */
export interface OriginsData {
  at: Stages;
  question: string;
  /** The line under the question: what is asked, then what the origin answers. */
  asked: string;
  answer: ByBox;
  /** The article before it is read: its date, and each paragraph's length in words. */
  page: { date: ByBox; paragraphs: number[] };
  /** In reading order, the text that prints them last. */
  names: OriginsName[];
  /** Between the basis and who leans on it: whether what rests on it is shown there, and the words that say so. */
  lean: { shown: boolean; words: string; lead: string };
  /** The main count, step by step; each replaces the one before. */
  counters: Counter[];
  /** The second count, under the first. */
  own: Counter;
  replies: Record<'narrow' | 'wide', Reply[][]>;
}
