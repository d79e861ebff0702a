import type { ChainData } from './data.ts';

/** Most lanes whose orders are all tried: 720 orders. */
const most = 6;

/** A line that leaves one lane sideways and comes down in another. */
interface Link {
  from: string;
  to: string;
}

/**
 * The lanes from left to right: the order with the fewest crossings. Of these the one in which the
 * fewest lines leave their mark through its label; then the one with the shortest lines; then the
 * one nearest to the order in which the steps bring the lanes in.
 *
 * This is the ordering phase of Sugiyama, Tagawa and Toda, "Methods for visual understanding of
 * hierarchical system structures" (IEEE Transactions on Systems, Man, and Cybernetics 11, 1981).
 * Its first phase, layers, is given: a node's layer is its date. The ordering is hard in general
 * (Garey and Johnson 1983), so the usual tools sweep with barycenters; a chain has a handful of
 * lanes that never change places from layer to layer, so every order is tried and the result is exact.
 */
export const orderLanes = (data: ChainData): string[] => {
  const lanes = [...new Set(data.nodes.filter(({ denial }) => !denial).map(({ lane }) => lane))];
  if (lanes.length > most) {
    throw new Error(
      `The chain has ${lanes.length} lanes; at most ${most} are drawn.\n    → show one origin less.`,
    );
  }
  let best = lanes;
  let least = costOf(data, lanes);
  for (const order of permutations(lanes)) {
    const cost = costOf(data, order);
    if (isLess(cost, least)) [best, least] = [order, cost];
  }
  return best;
};

/** What an order costs, the weightiest first: crossings, lines through labels, length of lines. */
const costOf = (data: ChainData, order: readonly string[]): number[] => {
  const laneOf = new Map(data.nodes.map(({ key, lane }) => [key, lane]));
  const levelOf = new Map(data.nodes.map(({ key, level }) => [key, level]));
  const place = (lane: string): number => order.indexOf(lane);
  const linkOf = ({ from, to }: Link): Link => ({
    from: laneOf.get(from) ?? from,
    to: laneOf.get(to) ?? to,
  });

  /** The lanes a line passes over: those between its ends that have begun by its row. */
  const crossed = (link: Link): number => {
    const ends = linkOf(link);
    const [low, high] = [place(ends.from), place(ends.to)].sort((a, b) => a - b) as [number, number];
    const row = levelOf.get(link.from) ?? 0;
    return order.slice(low + 1, high).filter((lane) => topOf(data, lane) <= row).length;
  };
  const sum = (links: readonly Link[], of: (link: Link) => number): number =>
    links.reduce((total, link) => total + of(link), 0);
  const goesRight = (link: Link): boolean => place(linkOf(link).to) > place(linkOf(link).from);
  const length = (link: Link): number => Math.abs(place(linkOf(link).to) - place(linkOf(link).from));

  const links = [...data.citations, ...data.missing];
  // A citation leaves on the left of its mark; a line that is not there begins behind the name, on the right.
  const throughLabel =
    data.citations.filter(goesRight).length + data.missing.filter((link) => !goesRight(link)).length;
  return [sum(links, crossed), throughLabel, sum(links, length)];
};

/** The level a lane begins at. */
export const topOf = ({ nodes }: ChainData, lane: string): number =>
  Math.min(...nodes.filter((node) => node.lane === lane && !node.denial).map(({ level }) => level));

const isLess = (a: readonly number[], b: readonly number[]): boolean => {
  const first = a.findIndex((value, i) => value !== b[i]);
  return first >= 0 && (a[first] ?? 0) < (b[first] ?? 0);
};

/** All orders of a list, those that change the least at its head first. */
const permutations = (list: readonly string[]): string[][] =>
  list.length < 2
    ? [[...list]]
    : list.flatMap((head, i) => permutations(list.filter((_, j) => j !== i)).map((rest) => [head, ...rest]));
