import type { Reply } from '../reply.ts';
import type { Role } from '../shape.ts';

/** A run of words: one span of the article. */
export interface VoiceRun {
  paragraph: number;
  /** Words in it. */
  words: number;
  quoted: boolean;
  role: Role;
  /** The group it stands in, by step. */
  group: string[];
}

/** A group of runs in one step, with its name and how many words it holds. */
export interface VoiceGroup {
  key: string;
  /** Whose words they are, where the name does not say it; for the table. */
  of?: string;
  name: string;
  words: number;
  /** Each paragraph begins a line, with its number. */
  byParagraph: boolean;
  /** Shown without colour, so that the others stand out. */
  muted: boolean;
  /** An outline around its words: somebody passes them on, or nobody is named. */
  frame?: 'relay' | 'nobody';
}

export interface VoiceStep {
  /** In drawing order; the first is the step's point and stands under the headline. */
  groups: VoiceGroup[];
  style: 'plain' | 'quoted' | 'role';
  /** Beside the number of words of the first group: what they are, and of how many. */
  head: [what: string, of: string];
}

/** Everything `voices` shows, resolved, in one language. */
export interface VoicesData {
  runs: VoiceRun[];
  steps: VoiceStep[];
  replies: Record<'narrow' | 'wide', Reply[][]>;
}
