import type { Box } from '../marks.ts';
import { measure } from '../text.ts';
import type { ChainData, ChainNode } from './data.ts';
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

const balance = (name: string): [string, string] | undefined => {
  const words = name.split(' ');
  if (words.length < 2) return undefined;
  const cuts = words
    .slice(1)
    .map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')] as [string, string]);
  return cuts.sort((a, b) => Math.max(a[0].length, a[1].length) - Math.max(b[0].length, b[1].length))[0];
};

/** A label's lines: the name, in two lines where the narrow box needs it, then the note. */
const linesOf = (node: ChainNode, box: Box): string[] => {
  const note = node.note[box.name];
  const halves = balance(node.name);
  const broken = box.name === 'narrow' ? note.length === 0 : node.denial;
  if (halves && broken) return [...halves, ...note];
  const first =
    box.name === 'narrow' && note[0] && node.name.endsWith(` ${note[0]}`)
      ? node.name.slice(0, -note[0].length - 1)
      : node.name;
  return [first, ...note];
};

const widthOf = (lines: readonly string[]): number =>
  Math.max(...lines.map((line, i) => measure(line, i === 0 ? 'bold' : 'label')));

/**
 * One lane per origin that reaches the article, as wide as its widest label; what room is left is
 * shared out evenly. Throws when the lanes do not fit: a picture that is too full fails loudly.
 */
const placeLanes = (
  data: ChainData,
  box: Box,
  m: Measures,
  labels: Places['labels'],
): Map<string, number> => {
  const lanes = [...new Set(data.nodes.filter((n) => !n.denial).map((n) => n.lane))];
  const topOf = (lane: string | undefined): number =>
    Math.min(...data.nodes.filter((n) => n.lane === lane && !n.denial).map((n) => n.level));
  const need = lanes.map((lane, i) =>
    Math.max(
      ...data.nodes
        // A label above the next lane's first mark has nothing beside it.
        .filter(
          (n) =>
            n.lane === lane && !n.denial && (lanes[i + 1] === undefined || n.level >= topOf(lanes[i + 1])),
        )
        .map((n) => m.label + (n.branch ? m.branch : 0) + widthOf(labels.get(n.key) ?? [])),
      // No lane is narrower than a mark and its gap.
      2 * m.label,
      // A denial stands right of the last lane.
      ...data.nodes
        .filter((n) => n.denial && i === lanes.length - 1)
        .map((n) => m.denial + m.label + widthOf(labels.get(n.key) ?? [])),
    ),
  );
  const last = need.length - 1;
  const tight = m.firstLane + need.reduce((sum, w) => sum + w, 0) + m.laneGap * last;
  const slack = (box.width - tight) / Math.max(1, last);
  if (slack < 0) {
    throw new Error(
      `The chain needs ${Math.ceil(tight)} units in the ${box.name} box, which has ${box.width}.\n` +
        '    → shorten a label (front matter of the section), or show one lane less.',
    );
  }
  let x = m.firstLane;
  return new Map(
    lanes.map((lane, i) => {
      const here = x;
      x += (need[i] ?? 0) + m.laneGap + Math.min(slack, 28);
      return [lane, here];
    }),
  );
};

/** Rows of the levels: time runs down; rows with a citation above get more room. */
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

/** Places every node of the chain. */
export const place = (data: ChainData, box: Box, m: Measures): Places => {
  const labels = new Map(data.nodes.map((node) => [node.key, linesOf(node, box)]));
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
