import type { Box } from '../marks.ts';
import type { ChainData } from './data.ts';
import { labelLines } from './labels.ts';
import { placeLanes } from './lanes.ts';
import type { Measures } from './measures.ts';

/** Where everything of the chain stands in one box. */
export interface Places {
  /** Centre of each node. */
  at: Map<string, { x: number; y: number }>;
  /** Label lines of each node, the name first. */
  labels: Map<string, string[]>;
  /** y of each level. */
  rows: number[];
}

/**
 * Places every node of the chain: a layered drawing in the manner of Sugiyama, Tagawa and Toda
 * (1981). Layers are dates, so they are given and have names; lanes are ordered for the fewest
 * crossings (order.ts); then each lane gets the room its labels measure (lanes.ts), so that a label
 * always stands right of its mark and none has to be moved. Every line of an origin keeps its lane,
 * so lines are straight without a step of their own for it.
 */
export const place = (data: ChainData, box: Box, m: Measures): Places => {
  const labels = new Map(data.nodes.map((node) => [node.key, labelLines(node, box)]));
  const lanes = placeLanes(data, box, m, labels);
  const rows = placeRows(data, m);
  const lastLane = Math.max(...lanes.values());
  const at = new Map(
    data.nodes.map((node) => {
      const lane = node.denial ? lastLane + m.denial : (lanes.get(node.lane) ?? 0);
      return [node.key, { x: lane + (node.branch ? m.branch : 0), y: rows[node.level] ?? 0 }];
    }),
  );
  return { at, labels, rows };
};

/** y of each level: time runs down; rows with a citation above get more room. Throws when rows come too close. */
const placeRows = (data: ChainData, m: Measures): number[] => {
  const levelOf = new Map(data.nodes.map((n) => [n.key, n.level]));
  const weights = data.levels.slice(1).map((level, i) => {
    if (level.sameDay) return m.rowWeights.sameDay;
    const cited = data.citations.some(({ to }) => levelOf.get(to) === i + 1);
    return cited ? m.rowWeights.cited : m.rowWeights.plain;
  });
  const total = weights.reduce((sum, w) => sum + w, 0);
  const scale = (m.rows[1] - m.rows[0]) / Math.max(total, 1);
  let y = m.rows[0];
  const rows = [y];
  for (const weight of weights) rows.push((y += weight * Math.min(scale, 1.6)));
  const closest = Math.min(...rows.slice(1).map((row, i) => row - (rows[i] ?? 0)), Infinity);
  if (closest < Math.min(m.rowGap, 34)) {
    throw new Error(
      'The chain has more dates than rows fit.\n    → show one date less, or join two of them.',
    );
  }
  return rows;
};
