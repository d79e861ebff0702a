/** How much of the way each of the two legs takes; together more than one, so that the corner is round. */
const leg = 0.6;
const within = (t: number): number => Math.min(1, Math.max(0, t));
const place = (d: string): [x: number, y: number, rest: string] | undefined => {
  const [, x, y, rest = ''] = /^M([-\d.]+),([-\d.]+)(.*)$/.exec(d) ?? [];
  return x === undefined ? undefined : [Number(x), Number(y), rest];
};

/**
 * The way of a path from its place to another as words are sorted: along its line first, then across
 * the lines, so that those bound for one line do not run over each other. Undefined where its form changes too.
 */
export const turn = (was: string, now: string): ((t: number) => string) | undefined => {
  const [from, to] = [place(was), place(now)];
  if (!from || to?.[2] !== from[2]) return undefined;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  return (t) => `M${from[0] + dx * within(t / leg)},${from[1] + dy * within((t - 1 + leg) / leg)}${to[2]}`;
};
