import type { Item, Layout } from '../frames.ts';
import type { Box } from '../marks.ts';
import { layoutReplies, replySize } from '../reply.ts';
import type { Role } from '../shape.ts';
import type { ClaimData } from './data.ts';
import { assignLanes } from './lanes.ts';
import { layoutLine } from './lines.ts';
import { m } from './measures.ts';
import { labelOf, layoutRow, type Placed } from './rows.ts';

/** The small chain: its items, and how high the picture is on each day. */
export interface ClaimLayout extends Layout {
  heights: number[];
}

/**
 * The chain of one claim, drawn small: a row for each statement, oldest first, so that a day earlier is the same picture
 * cut short. As high as its rows ask for. Throws when there is no room for labels beside the lanes.
 */
export const layout = (data: ClaimData): ClaimLayout => {
  const lanes = assignLanes(data);
  const step = Math.max(m.lane.least, Math.min(m.lane.wide, m.lane.all / Math.max(1, lanes.count)));
  const laneX = (lane: number): number => m.first + lane * step;
  const label = laneX(Math.max(0, lanes.count - 1)) + m.label;
  if (m.width - label < m.leastLabel)
    throw new Error(
      `the chain needs ${lanes.count} lanes, which leaves no room for names.\n` +
        '    → make the claim narrower: two questions may stand in one.',
    );
  const placed: Placed[] = [];
  let y = m.above;
  for (const row of data.rows) {
    const lines = labelOf(row, m.width - label);
    const bottom = y + 4.2 + (lines.length - 1) * m.leading + 3;
    placed.push({ row, x: laneX(lanes.laneOf.get(row.key) ?? 0), y, lines, bottom });
    y = bottom + m.gap;
  }
  const find = (key: string): Placed | undefined => placed.find(({ row }) => row.key === key);
  const items: Item[] = [
    ...lanes.routes.flatMap((route) => {
      const [from, to] = [find(route.edge.from), find(route.edge.to)];
      return from && to ? layoutLine(route, from, to, laneX, originOf(data, route.edge.from)) : [];
    }),
    ...placed.flatMap((one) => layoutRow(one, label)),
  ];
  const heights = data.replies.map((reply, day) => {
    const shown = placed.filter(({ row }) => row.step <= day).map(({ bottom }) => bottom);
    return Math.ceil(Math.max(0, ...shown) + m.foot + replySize(reply, boxOf(0)).height);
  });
  return { items: [...items, ...strips(data, heights)], heights };
};

/** The box at a height: it grows with what is known. */
const boxOf = (height: number): Box => ({ name: 'narrow', width: m.width, height });

/** A strip for each day, at the foot of what is shown by then. */
const strips = (data: ClaimData, heights: readonly number[]): Item[] =>
  data.replies.flatMap((reply, day) => {
    const own = boxOf(heights[day] ?? 0);
    return layoutReplies([reply], own, replySize(reply, own).lines).map((item) => ({
      ...item,
      mark: { ...item.mark, key: `day-${day}-${item.mark.key}` },
      from: day,
      to: day,
    }));
  });

/** The role of whoever began what a row carries: up along what it passes on, or prints, of the first that is named. */
const originOf = (data: ClaimData, key: string): Role => {
  const above = data.edges.find(({ to, kind }) => to === key && kind === 'relays');
  return above ? originOf(data, above.from) : (data.rows.find((row) => row.key === key)?.role ?? 'relays');
};
