import { type Mark, round } from '../marks.ts';
import type { DriftMark } from './data.ts';
import { boxAir, type Measures, pad } from './measures.ts';
import { type PlacedBand, spotsOf } from './place.ts';

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
export const drawMarks = (
  placed: PlacedBand,
  m: Measures,
  late: boolean,
): { behind: Mark[]; over: Mark[] } => {
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
            width: round(width + 2 * pad + (mark.look === 'moved' ? boxAir : 0)),
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
