import type { Reply } from '../reply.ts';
import type { Role } from '../shape.ts';

/** One statement, or the article itself, as a row of the small chain. */
export interface ClaimRow {
  key: string;
  role: Role;
  /** A charge has an outline of its own. */
  charge: boolean;
  /** The article: drawn as a page. */
  page: boolean;
  name: string;
  /** What stands under the name: date and stance, what it has to do with another row. */
  notes: string[];
  /** Not in the article. */
  beyond: boolean;
  /** An answer: stands by itself at the right. */
  answer: boolean;
  /** First day it is shown on, as a place in the list of days. */
  step: number;
}

/** A line from a row down to a later one. */
export interface ClaimEdge {
  from: string;
  to: string;
  /** `relays`: passes its words on. `rests`: cites it as a basis that carries it; `cites`: that does not. `quotes`, `retells`: prints it. */
  kind: 'relays' | 'rests' | 'cites' | 'quotes' | 'retells';
  step: number;
}

/** Everything the small chain of one claim shows, in one language: rows oldest first. */
export interface ClaimData {
  /** How many days there are. */
  steps: number;
  rows: ClaimRow[];
  edges: ClaimEdge[];
  /** The strip on each day. */
  replies: Reply[][];
}
