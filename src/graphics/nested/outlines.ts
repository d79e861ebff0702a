import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { type Box, type Mark, round } from '../marks.ts';
import { tick } from '../path.ts';
import { shapeMarks } from '../shape.ts';
import { measure } from '../text.ts';
import type { NestedData, Outline } from './data.ts';
import type { Measures } from './measures.ts';
import type { Edges, Places } from './place.ts';

/** A stretch of an edge that words stand in instead of the line. */
type Stretch = [from: number, to: number];

/**
 * Two arms, each from the speaker's name around its side: they meet under the sentence, or stop
 * at the two ends of a gap.
 */
const arms = (
  { left, right, top, bottom }: Edges,
  r: number,
  name: Stretch,
  date: Stretch | undefined,
  ends: Stretch,
): string => {
  const [x0, x1, y0, y1] = [left, right, top, bottom].map(round) as [number, number, number, number];
  const start = date
    ? `M${round(name[1])},${y0}H${round(date[0])}M${round(date[1])},${y0}`
    : `M${round(name[1])},${y0}`;
  return (
    `${start}H${round(x1 - r)}Q${x1},${y0} ${x1},${round(y0 + r)}V${round(y1 - r)}Q${x1},${y1} ${round(x1 - r)},${y1}H${round(ends[1])}` +
    `M${round(name[0])},${y0}H${round(x0 + r)}Q${x0},${y0} ${x0},${round(y0 + r)}V${round(y1 - r)}Q${x0},${y1} ${round(x0 + r)},${y1}H${round(ends[0])}`
  );
};

/** The mark's width, by role: what the line leaves room for. */
const markWidth = (marks: readonly Mark[]): number => {
  const { width, r } = marks[0]?.attrs ?? {};
  return width === undefined ? 2 * Number(r) : Number(width);
};

/** One outline: its speaker's mark and name in its upper edge, what is not known in its lower one. */
const layoutOutline = (o: Outline, edges: Edges, box: Box, m: Measures): Item[] => {
  const wide = box.name === 'wide';
  const { left, right, top, bottom } = edges;
  const middle = box.width / 2;
  const half = markWidth(shapeMarks('', o.role, 0, 0, m.size)) / 2;
  const x = left + m.lead + half;
  const textX = x + half + m.label;
  const textEnd = textX + measure(o.name, 'bold') + measure(o.note[box.name], 'label');
  const dateEnd = right - m.corner - m.air;
  const dateX = dateEnd - measure(o.date, 'label');
  const date: Stretch | undefined = wide ? [dateX - m.air, dateEnd + m.air] : undefined;
  if (textEnd + m.air > (date?.[0] ?? right - m.corner)) {
    throw new Error(
      `"${o.name}${o.note[box.name]}" is wider than its outline in the ${box.name} box.\n` +
        `    → shorten the label "${o.key}".`,
    );
  }
  const words = o.gap ?? o.unknown?.[box.name];
  // A gap is wider than its words: it is to be seen as one.
  const [style, air] = o.gap === undefined ? (['label', m.air] as const) : (['bold', m.gap] as const);
  const reach = words === undefined ? 0 : measure(words, style) / 2 + air;
  const ends: Stretch = [middle - reach, middle + reach];
  const stream = `e s-${o.inferred ? 'inferred' : o.role}`;
  const d = arms(edges, m.corner, [x - half - m.air, textEnd + m.air], date, ends);
  const items: Item[] = [
    {
      from: o.step,
      mark: {
        key: o.key,
        tag: 'path',
        attrs: { class: `${stream} w3`, d, ...(o.inferred ? { 'stroke-dasharray': '5 3.5' } : {}) },
        enter: 'draw',
      },
      then: [[o.step + 1, { class: stream }]],
    },
    ...shapeMarks(`${o.key}-m`, o.role, x, top, m.size).map((mark) => ({ from: o.step, mark })),
    {
      from: o.step,
      mark: textMark(
        `${o.key}-l`,
        textX,
        top + 4.2,
        [
          { text: o.name, class: 'b' },
          { text: o.note[box.name], class: 'm' },
        ],
        { class: 't' },
      ),
    },
  ];
  if (wide) {
    const mark = textMark(`${o.key}-d`, dateEnd, top + 4.2, o.date, { class: 't f', anchor: 'end' });
    items.push({ from: o.step, mark });
  }
  if (words !== undefined) {
    const className = o.gap === undefined ? 't m' : 't b';
    const options = { class: className, anchor: 'middle', enter: 'late' } as const;
    items.push({ from: o.step, mark: textMark(`${o.key}-g`, middle, bottom + 4.2, words, options) });
  }
  if (o.gap !== undefined) {
    const d = ends.map((end) => tick(end, bottom, m.tick)).join('');
    items.push({
      from: o.step,
      mark: { key: `${o.key}-t`, tag: 'path', attrs: { class: stream, d }, enter: 'late' },
    });
  }
  return items;
};

/** The outlines, from the page inwards. */
export const layoutOutlines = (data: NestedData, places: Places, box: Box, m: Measures): Item[] =>
  data.outlines.flatMap((outline, i) => {
    const edges = places.outlines[i];
    return edges ? layoutOutline(outline, edges, box, m) : [];
  });
