import { type Mark, round } from '../marks.ts';
import type { DriftMark } from './data.ts';
import type { Measures } from './measures.ts';
import { type PlacedBand, type Spot, spotsOf } from './place.ts';

/** How far a highlight stands out beside its words. */
const pad = 1.5;
/** A thread's corner, its way in the space between columns (from the right one's edge), and where its head ends. */
const corner = 4;
const lane = 9.5;
const laneGap = 4;
const tip = 3;

const keyOf = ({ band }: PlacedBand, { place }: DriftMark, at: number): string =>
  `${band.table}-${place.block}-${place.part}-${place.from}-${at}`;

/** What is left of a mark where others cover some of its words. */
const without = (mark: DriftMark, others: readonly DriftMark[]): DriftMark[] =>
  others
    .filter(({ place }) => place.block === mark.place.block && place.part === mark.place.part)
    .reduce<DriftMark[]>(
      (left, { place: { from, to } }) =>
        left.flatMap(({ look, place }) =>
          [
            { look, place: { ...place, to: Math.min(place.to, from) } },
            { look, place: { ...place, from: Math.max(place.from, to) } },
          ].filter((rest) => rest.place.from < rest.place.to),
        ),
      [mark],
    );

/** Marked words: what stands under them, and what stands over the paper behind them. */
export const drawMarks = (placed: PlacedBand, m: Measures, late: boolean): { behind: Mark[]; over: Mark[] } => {
  const enter = late ? { enter: 'late' as const } : {};
  const [behind, over]: [Mark[], Mark[]] = [[], []];
  // Of marks over the same words the strongest shows.
  const order = ['moved', 'now', 'kept', 'earlier'];
  const sorted = [...placed.band.marks].sort((a, b) => order.indexOf(a.look) - order.indexOf(b.look));
  const shown = sorted.flatMap((mark, i) => without(mark, sorted.slice(0, i)));
  for (const mark of shown) {
    spotsOf(placed, mark.place, m).forEach(({ x, width, base }, i) => {
      const key = keyOf(placed, mark, i);
      if (mark.look === 'now' || mark.look === 'moved') {
        behind.push({
          key: `${key}-h`,
          tag: 'rect',
          attrs: {
            class: mark.look === 'moved' ? 'changed moved' : 'changed',
            x: round(x - pad),
            y: round(base - m.above),
            width: round(width + 2 * pad),
            height: round(m.above + m.under),
          },
          ...enter,
        });
      }
      if (mark.look === 'moved') return;
      const d = `M${round(x - pad)},${round(base + m.under)}h${round(width + 2 * pad)}`;
      over.push({
        key: `${key}-u`,
        tag: 'path',
        attrs: { class: mark.look === 'earlier' ? 'u was' : 'u', d },
        ...enter,
      });
    });
  }
  return { behind, over };
};

/** A thread between two spots, or between one and nowhere, with the space it needs between two columns. */
interface Wire {
  key: string;
  from?: Spot;
  to?: Spot;
  /** Right edge of the space it turns in. */
  x: number;
  span: [number, number];
}

/** Sideways places in the space between two columns: the left-edge algorithm of channel routing (Hashimoto and Stevens, 1971). */
const assignLanes = (wires: readonly Wire[]): Map<Wire, number> => {
  const lanes = new Map<Wire, number>();
  for (const x of new Set(wires.map((wire) => wire.x))) {
    const ends: number[] = [];
    const own = wires.filter((wire) => wire.x === x).sort((a, b) => a.span[0] - b.span[0]);
    for (const wire of own) {
      const free = ends.findIndex((end) => end < wire.span[0]);
      const at = free < 0 ? ends.length : free;
      ends[at] = wire.span[1];
      lanes.set(wire, at);
    }
  }
  return lanes;
};

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

const pathOf = ({ from, to }: Wire, x: number, m: Measures): string => {
  const bar = (y: number): string => `M${round(x)},${round(y - 4)}V${round(y + 4)}`;
  const along = (y: number, a: number, b: number): string => `M${round(a)},${round(y)}H${round(b)}`;
  if (!from) {
    // Added: from nowhere, along the lower edge, to the words.
    const y = (to?.base ?? 0) + m.under;
    return bar(y) + along(y, x, (to?.x ?? 0) - pad);
  }
  const [x0, y0] = [from.x + from.width + pad, from.base + m.under];
  if (!to) return along(y0, x0, x) + bar(y0);
  const [x1, y1] = [to.column.x - tip, to.base - m.middle];
  const r = Math.min(corner, Math.abs(y1 - y0) / 2);
  const side = Math.sign(y1 - y0);
  return (
    `M${round(x0)},${round(y0)}H${round(x - r)}Q${round(x)},${round(y0)} ${round(x)},${round(y0 + side * r)}` +
    `V${round(y1 - side * r)}Q${round(x)},${round(y1)} ${round(x + r)},${round(y1)}H${round(x1)}` +
    `M${round(x1 - 3.5)},${round(y1 - 3.5)}L${round(x1)},${round(y1)}L${round(x1 - 3.5)},${round(y1 + 3.5)}`
  );
};
