import type { Layout } from '../graphics/frames.ts';
import type { Box, Mark, Table } from '../graphics/marks.ts';
import type { SectionRecord } from '../record/story-record.ts';
import type { Evidence } from './evidence.ts';
import type { Voice } from './reply.ts';

/** A number to guess before the picture counts it, in the card of a step. */
export interface Guess {
  step: number;
  ask: string;
  /** The highest number on offer; the lowest is none. */
  most: number;
  /** Shown once a number is chosen, whichever. */
  answer: string;
}

/** What each graphic gives for a section: where everything stands in a box, and the same as a table at each step. */
interface FigureParts {
  /** @throws Error when something does not fit the box. */
  layout: (box: Box) => Layout;
  table: (step: number) => Table;
  guess?: Guess;
  /** Where its marks lead; absent where none stands for a statement. */
  evidence?: Evidence;
}

/** Resolves a section from the record, in one language: one of these for each graphic. */
export type FigureMaker = (voice: Voice, section: SectionRecord) => FigureParts;

/** Everything a section's picture needs, in one language: its layouts, its marks at each step, its tables. */
export interface Figure {
  graphic: string;
  steps: number;
  layouts: Record<Box['name'], Layout>;
  marks: (step: number, box: Box['name']) => Mark[];
  table: (step: number) => Table;
  guess?: Guess;
  /** Where its marks lead, by their keys. */
  evidence: Evidence;
}
