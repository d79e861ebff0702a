import type { Reply } from '../reply.ts';
import type { Role } from '../shape.ts';

/** How words stand at the end of a road: solid, long dashes. */
export type RoadKind = 'quotes' | 'paraphrases';

/** A speaker on the way. */
export interface ChainNode {
  key: string;
  role: Role;
  name: string;
  /** Second lines by box; absent where the name stands alone. */
  note: { narrow: string[]; wide: string[] };
  /** Its row: nodes of one level share it, levels run down in time. */
  level: number;
  /** Its lane: the key of the origin it stands under. */
  lane: string;
  /** Stands half a lane to the right: a relay that branches off. */
  branch: boolean;
  /** Does not reach the article. */
  denial: boolean;
  /** First step it is shown in. */
  step: number;
}

/** A row of the picture: what became public when. */
export interface Level {
  /** The date as shown on the date rule of the wide box. */
  label: string;
  /** Same day as the level above it. */
  sameDay: boolean;
  /** First step in which something stands on it. */
  step: number;
}

/** A line by which an origin's words reach the article. */
export interface Road {
  key: string;
  /** The origin whose words it carries. */
  origin: string;
  /** The relay it goes through, if the article names one. */
  relay?: string;
  kind: RoadKind;
  /** Where it lands, like "¶1, 6, 7, 9". */
  paragraphs: string;
  /** What happens on the way ("retold"), by lines, in brief and in full; none where the relay's name says it. */
  verb: { lines: { brief: string[]; full: string[] }; stays: boolean };
  step: number;
}

/** Everything the chain shows, resolved, in one language. */
export interface ChainData {
  steps: number;
  nodes: ChainNode[];
  levels: Level[];
  roads: Road[];
  /** From somebody to the newsroom that tells what it received. */
  receipts: { key: string; from: string; to: string; step: number }[];
  /** A basis that is cited, and whether what rests on it is shown there. */
  citations: { key: string; from: string; to: string; shown: boolean; label: string[]; step: number }[];
  /** Lines that are not there, between two nodes. */
  missing: { key: string; from: string; to: string; step: number }[];
  /** The inferred text between the roads and the article. */
  through?: {
    key: string;
    name: string;
    note: { narrow: string; wide: string };
    /** Under each origin's lines, the published texts whose wording the article's follows; or that none was found. */
    matches: { origin: string; narrow: string; wide: string }[];
    verb: string;
    step: number;
  };
  article: { name: string; note: { narrow: string; wide: string } };
  /** Words shown as evidence, beside a node's line. */
  evidence: {
    key: string;
    beside: string;
    words: Record<'narrow' | 'wide', string>;
    paragraph: string;
    step: number;
  }[];
  /** Steps that show "how to read", with its entries. */
  key?: { title: string; entries: { role: Role; text: string; brief: string }[]; step: number };
  words: { notShown: string; notInArticle: string };
  replies: Record<'narrow' | 'wide', Reply[][]>;
}
