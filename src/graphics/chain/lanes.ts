import type { Box } from '../marks.ts';
import type { ChainData, ChainNode } from './data.ts';
import { labelWidth } from './labels.ts';
import type { Measures } from './measures.ts';
import { orderLanes, topOf } from './order.ts';

/**
 * x of each lane, one per origin that reaches the article: as wide as its widest label, and what
 * room is left is shared out, two parts of it to the last lane, beside which words of the article
 * and a denial stand. Throws when the lanes do not fit: a picture that is too full fails loudly.
 */
export const placeLanes = (
  data: ChainData,
  box: Box,
  m: Measures,
  labels: ReadonlyMap<string, string[]>,
): Map<string, number> => {
  const lanes = orderLanes(data);
  const reach = (key: string): number => m.label + labelWidth(labels.get(key) ?? []);
  const need = lanes.map((lane, i) => {
    const next = lanes[i + 1];
    const own = data.nodes.filter((n) => n.lane === lane && !n.denial);
    const denials = next === undefined ? data.nodes.filter((n) => n.denial) : [];
    return Math.max(
      // No lane is narrower than a mark and its gap.
      2 * m.label,
      ...own
        // A label above the next lane's first mark has nothing beside it.
        .filter((n) => next === undefined || n.level >= topOf(data, next))
        .map((n) => (n.branch ? m.branch : 0) + reach(n.key) + gapAfter(data, n, next, m)),
      // A denial stands right of the last lane.
      ...denials.map((n) => m.denial + reach(n.key)),
    );
  });
  const tight = m.firstLane + need.reduce((sum, w) => sum + w, 0);
  const slack = box.width - tight;
  if (slack < 0) {
    throw new Error(
      `The chain needs ${Math.ceil(tight)} units in the ${box.name} box, which has ${box.width}.\n` +
        '    → shorten a label (front matter of the section), or show one lane less.',
    );
  }
  const share = Math.min(slack / (lanes.length + 1), 28);
  let x = m.firstLane;
  return new Map(
    lanes.map((lane, i) => {
      const here = x;
      x += (need[i] ?? 0) + share;
      return [lane, here];
    }),
  );
};

/** Free space right of a label: more where the next lane has a mark in its row than where only its line passes. */
const gapAfter = (data: ChainData, { level }: ChainNode, next: string | undefined, m: Measures): number => {
  if (next === undefined) return 0;
  const mark = data.nodes.some((n) => n.lane === next && !n.denial && n.level === level);
  return mark ? m.laneGap.mark : m.laneGap.line;
};
