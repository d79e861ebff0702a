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
  /** Whose words; empty where the group before it says so. */
  name: string;
  /** Which of them; empty where all. */
  note: string;
  /** "219 words". */
  count: string;
  /** Each paragraph begins a line, with its number. */
  byParagraph: boolean;
}

/** Everything `voices` shows, resolved, in one language. */
export interface VoicesData {
  runs: VoiceRun[];
  /** The groups of each step, in drawing order. */
  steps: { groups: VoiceGroup[]; style: 'plain' | 'quoted' | 'role' | 'ink'; muted: string[] }[];
  replies: Record<'narrow' | 'wide', Reply[][]>;
}
