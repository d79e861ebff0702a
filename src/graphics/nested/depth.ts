import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { type Box, type Mark, round } from '../marks.ts';
import { halfWidth, shapeMarks } from '../shape.ts';
import { measure } from '../text.ts';
import type { Depth, Hop, NestedData } from './data.ts';
import type { Measures } from './measures.ts';
import type { Places } from './place.ts';

/** How far the words are from the page: figures side by side, each with its words and the steps it counts. */
export const layoutDepth = ({ depth }: NestedData, { foot }: Places, box: Box, m: Measures): Item[] => {
  if (!depth) return [];
  // Midway, and clear of the rule below even for figures that descend.
  const base = Math.min((foot.top + foot.bottom + m.numeral.height) / 2, foot.bottom - m.numeral.size * 0.2);
  const widths = depth.figures.map(({ figure, text, hops }) => {
    const numeral = measure(figure, 'numeral', m.numeral.size) + m.label;
    const marks = (hops.length - 1) * m.hops.pitch + 2 * halfWidth('relays', m.hops.size);
    return { numeral, all: numeral + Math.max(measure(text, 'label'), marks) };
  });
  const air = box.width - widths.reduce((sum, { all }) => sum + all, 0);
  if (air < 8 * (widths.length - 1)) {
    throw new Error(
      `The words beside the figures of depth need ${Math.ceil(8 * (widths.length - 1) - air)} units more than the ${box.name} box has.\n` +
        '    → shorten nested.depth.* in the interface words.',
    );
  }
  let x = 0;
  return depth.figures.flatMap((own, i): Item[] => {
    const { numeral, all } = widths[i] ?? { numeral: 0, all: 0 };
    const left = Math.min(
      Math.max(x, (box.width * i) / depth.figures.length),
      box.width - widths.slice(i).reduce((sum, width) => sum + width.all, 0),
    );
    x = left + all + 8;
    const first = base - m.numeral.height / 2 - m.hops.below / 2 + 4.2;
    const marks = [
      textMark(`depth-${i}`, left, base, own.figure, { class: m.numeral.className }),
      textMark(`depth-${i}-t`, left + numeral, first, own.text, { class: 't' }),
      ...layoutHops(`depth-${i}`, own, left + numeral, first + m.hops.below - 4.2, m),
    ];
    return marks.map((mark) => ({ from: depth.step, to: depth.step, mark }));
  });
};

const dashes: Partial<Record<Hop['line'], string>> = { inferred: '3 2.5', basis: '1.5 4.5' };

/** The marks of those on the way, a line for each step between them: what the figure counts. */
const layoutHops = (key: string, { hops }: Depth, left: number, y: number, { hops: m }: Measures): Mark[] => {
  const first = left + halfWidth(hops[0]?.role ?? 'relays', m.size);
  return hops.flatMap(({ role, origin, line }, i): Mark[] => {
    const x = first + i * m.pitch;
    const before = hops[i - 1];
    const shape = shapeMarks(`${key}-m${i}`, role, x, y, m.size);
    if (!before) return shape;
    const [from, to] = [
      x - m.pitch + halfWidth(before.role, m.size) + m.air,
      x - halfWidth(role, m.size) - m.air,
    ];
    const dash = dashes[line];
    const attrs = {
      class: `e w1 s-${origin}`,
      d: `M${round(from)},${round(y)}H${round(to)}`,
      ...(dash === undefined ? {} : { 'stroke-dasharray': dash }),
    };
    return [{ key: `${key}-e${i}`, tag: 'path', attrs }, ...shape];
  });
};
