import type { Reply } from '../reply.ts';
import type { Role } from '../shape.ts';

/** When what a row tells of is said to have happened, in days of the axis, both ends included. */
export interface Told {
  from: number;
  to: number;
  /** Its ends are not exact: "late June". */
  rough: boolean;
  /** It names a beginning and no end. */
  open: boolean;
  /** How long it was not public: "40–69 days". */
  length: string;
}

/** What a speaker made public on one day about one time. */
export interface TimelineRow {
  key: string;
  role: Role;
  /** Alleged in a charge. */
  charge: boolean;
  /** Not in the article. */
  beyond: boolean;
  label: Record<'narrow' | 'wide', string>;
  /** When it became public, as shown; empty where the row above has the same day. */
  date: string;
  /** The same, as a day of the axis. */
  day: number;
  /** Known from the end of this day on: `2024-08-12`. */
  known: string;
  /** Absent where it names no day but its own: its mark then stands on that. */
  told?: Told;
}

/** A denial, beside the row it answers. */
interface TimelineDenial {
  key: string;
  /** The place of the row among the rows. */
  row: number;
  /** Known from the end of this day on. */
  known: string;
}

/** A step: the day as of which it shows what is known. */
interface TimelineStep {
  asOf: string;
  /** The same, as a day of the axis. */
  day: number;
  /** The same, as shown. */
  label: Record<'narrow' | 'wide', string>;
}

/** Everything the timeline shows, resolved, in one language. Days are counted from the first of the axis. */
export interface TimelineData {
  /** In the order in which they became public. */
  rows: TimelineRow[];
  denials: TimelineDenial[];
  steps: TimelineStep[];
  /** Months of the axis, with their first days, and how many days it has. */
  axis: { months: { name: Record<'narrow' | 'wide', string>; day: number }[]; days: number };
  words: {
    happened: string;
    public: string;
    asKnownOn: string;
    beyond: string;
    /** By lines. */
    notYet: string[];
    /** What the line means. */
    line: Record<'narrow' | 'wide', string[]>;
    /** Beside the first denial. */
    denies: Record<'narrow' | 'wide', string>;
  };
  replies: Record<'narrow' | 'wide', Reply[][]>;
}
