import type { ClaimData, ClaimEdge, ClaimRow } from './data.ts';

/** A line's way: down in one lane, from one row to another. */
export interface Route {
  edge: ClaimEdge;
  lane: number;
  from: number;
  to: number;
}

/** Where everything stands: the lane of each row, and the lane each line goes down in. */
export interface Lanes {
  laneOf: Map<string, number>;
  routes: Route[];
  count: number;
}

/**
 * Lanes for rows that are in order of time, as version histories are drawn: a row goes on in the lane of what it passes on
 * where that is free, else in the first that nothing needs any more. The article keeps a lane at the left; whatever has no
 * line stands in one lane right of those that have, answers in the last. A line goes down in the lane of the row it
 * reaches, else of the row it leaves, else in one of its own, and never through a row.
 */
export const assignLanes = ({ rows, edges }: ClaimData): Lanes => {
  const place = new Map(rows.map(({ key }, i) => [key, i]));
  const at = (key: string): number => place.get(key) ?? 0;
  const laneOf = new Map<string, number>();
  const routes: Route[] = [];
  const first = rows.some(({ page }) => page) ? 1 : 0;
  const isJoined = ({ key }: ClaimRow): boolean => edges.some(({ from, to }) => from === key || to === key);
  const last = (key: string): number =>
    Math.max(at(key), ...edges.filter(({ from }) => from === key).map(({ to }) => at(to)));

  /** Nothing stands or passes in a lane between two rows, but for lines from the same row. */
  const isFree = (lane: number, from: number, to: number, source: string): boolean =>
    rows.every(({ key }, i) => i <= from || i >= to || laneOf.get(key) !== lane) &&
    routes.every(
      (route) => route.lane !== lane || route.edge.from === source || route.to <= from || route.from >= to,
    );
  /** Nothing in a lane leads on past a row. */
  const isDone = (lane: number, row: number): boolean =>
    rows.every(({ key }) => laneOf.get(key) !== lane || last(key) < row) &&
    routes.every((route) => route.lane !== lane || route.to < row);
  const lowest = (fits: (lane: number) => boolean): number => {
    let lane = first;
    while (!fits(lane)) lane += 1;
    return lane;
  };

  rows.filter(isJoined).forEach((row) => {
    const here = at(row.key);
    const incoming = edges.filter(({ to }) => to === row.key);
    const kept = incoming
      .map(({ from }) => ({ from, lane: laneOf.get(from) ?? 0 }))
      .find(({ from, lane }) => lane >= first && isFree(lane, at(from), here, from));
    laneOf.set(row.key, row.page ? 0 : (kept?.lane ?? lowest((lane) => isDone(lane, here))));
    for (const edge of incoming) {
      const from = at(edge.from);
      const fits = (lane: number): boolean => isFree(lane, from, here, edge.from);
      const near = [laneOf.get(row.key) ?? 0, laneOf.get(edge.from) ?? 0].find(fits);
      routes.push({ edge, lane: near ?? lowest(fits), from, to: here });
    }
  });
  let count = Math.max(first - 1, ...laneOf.values(), ...routes.map(({ lane }) => lane)) + 1;
  const alone = rows.filter((row) => !isJoined(row));
  for (const group of [alone.filter(({ answer }) => !answer), alone.filter(({ answer }) => answer)]) {
    for (const { key } of group) laneOf.set(key, count);
    if (group.length > 0) count += 1;
  }
  return { laneOf, routes, count };
};
