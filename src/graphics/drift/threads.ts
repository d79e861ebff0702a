import { type Mark, round } from '../marks.ts';
import { type Measures, pad } from './measures.ts';
import { type PlacedBand, type Spot, spotsOf } from './place.ts';

/** A thread's corner, its way in the space between columns (from the right one's edge), and where its head ends. */
const corner = 4;
const lane = 9.5;
const laneGap = 4;
const tip = 3;

/** A thread between two spots, or between one and nowhere, with the space it needs between two columns. */
interface Wire {
  key: string;
  from?: Spot;
  to?: Spot;
  /** Right edge of the space it turns in. */
  x: number;
  span: [number, number];
}

/**
 * Sideways places in the space between two columns: the left-edge algorithm of channel routing
 * (Hashimoto and Stevens, 1971). Threads from one spot fork from one line.
 */
const assignLanes = (wires: readonly Wire[]): Map<Wire, number> => {
  const lanes = new Map<Wire, number>();
  for (const x of new Set(wires.map((wire) => wire.x))) {
    const ends: number[] = [];
    const own = wires.filter((wire) => wire.x === x).sort((a, b) => a.span[0] - b.span[0]);
    for (const wire of own) {
      const twin = own.find(
        (other) => wire.from && other.from && lanes.has(other) && same(other.from, wire.from),
      );
      const shared = twin && lanes.get(twin);
      if (shared !== undefined) {
        lanes.set(wire, shared);
        ends[shared] = Math.max(ends[shared] ?? 0, wire.span[1]);
        continue;
      }
      const free = ends.findIndex((end) => end < wire.span[0]);
      const at = free < 0 ? ends.length : free;
      ends[at] = wire.span[1];
      lanes.set(wire, at);
    }
  }
  return lanes;
};

const same = (a: Spot, b: Spot): boolean => a.base === b.base && a.x + a.width === b.x + b.width;

/** The threads of a step, each from the lower edge of its words through the space before the column it lands in. */
export const drawThreads = (placed: PlacedBand, m: Measures, late: boolean): Mark[] => {
  const wires = placed.band.threads.flatMap(({ key, from, to }): Wire[] => {
    const source = from && spotsOf(placed, from, m).at(-1);
    const target = to && spotsOf(placed, to, m)[0];
    // Half of a thread is drawn only where there is no other half.
    if ((from && !source) || (to && !target)) return [];
    const edge = target?.column.x ?? (source ? source.column.x + source.column.width + placed.gap : 0);
    const ys = [
      ...(source ? [source.base + m.under] : []),
      ...(target ? [target.base + (source ? -m.middle : m.under)] : []),
    ];
    return [
      {
        key: `${placed.band.table}-${key}-t`,
        ...(source ? { from: source } : {}),
        ...(target ? { to: target } : {}),
        x: edge,
        span: [Math.min(...ys) - corner, Math.max(...ys) + corner],
      },
    ];
  });
  const lanes = assignLanes(wires);
  return wires.map((wire) => ({
    key: wire.key,
    tag: 'path',
    attrs: { class: 'thread', d: pathOf(wire, wire.x - lane + (lanes.get(wire) ?? 0) * laneGap, m) },
    enter: late ? 'trace' : 'draw',
  }));
};

/** In one go, heads and bars too: a line that is drawn from its start has them last. */
const pathOf = ({ from, to }: Wire, x: number, m: Measures): string => {
  if (!from) {
    // Added: from nowhere, along the lower edge, to the words.
    const y = (to?.base ?? 0) + m.under;
    return `M${round(x)},${round(y - 4)}V${round(y + 4)}V${round(y)}H${round((to?.x ?? 0) - pad)}`;
  }
  const [x0, y0] = [from.x + from.width + pad, from.base + m.under];
  if (!to) return `M${round(x0)},${round(y0)}H${round(x)}V${round(y0 - 4)}V${round(y0 + 4)}`;
  const [x1, y1] = [to.column.x - tip, to.base - m.middle];
  const r = Math.min(corner, Math.abs(y1 - y0) / 2);
  const side = Math.sign(y1 - y0);
  return (
    `M${round(x0)},${round(y0)}H${round(x - r)}Q${round(x)},${round(y0)} ${round(x)},${round(y0 + side * r)}` +
    `V${round(y1 - side * r)}Q${round(x)},${round(y1)} ${round(x + r)},${round(y1)}H${round(x1)}` +
    `L${round(x1 - 3.5)},${round(y1 - 3.5)}L${round(x1)},${round(y1)}L${round(x1 - 3.5)},${round(y1 + 3.5)}`
  );
};
