import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { type Mark, round } from '../marks.ts';
import { acrossDown, tick } from '../path.ts';
import { measure } from '../text.ts';
import { dashes, type Pen } from './pen.ts';

type Point = [x: number, y: number];

/** From a node sideways to above another, then down to it, broken by a gap with ticks where it is not shown. */
const broken = (
  { m, line, head }: Pen,
  key: string,
  [x0, y0]: Point,
  [x1, y1]: Point,
  stream: string,
  step: number,
  options: { dash?: string; gap: boolean; words: string; arrow: boolean; middle?: number },
): Item[] => {
  const side = Math.sign(x1 - x0);
  const length = options.gap
    ? Math.max(
        m.gap.length,
        m.gap.wordsInside || options.middle !== undefined ? measure(options.words, 'bold') + 12 : 0,
      )
    : 0;
  const middle = options.middle ?? (x0 + x1) / 2;
  const [near, far] = [middle - (side * length) / 2, middle + (side * length) / 2];
  const arrow = options.arrow ? [head(`${key}-a`, x1, y1, stream, step)] : [];
  if (!options.gap)
    return [line(key, acrossDown([x0, y0], [x1, y1], m.corner), stream, step, options.dash), ...arrow];
  const inside = m.gap.wordsInside || options.middle !== undefined;
  const ticks: Mark = {
    key: `${key}-t`,
    tag: 'path',
    attrs: { class: `e ${stream}`, d: `${tick(near, y0)}${tick(far, y0)}` },
    enter: 'late',
  };
  return [
    line(`${key}-1`, `M${round(x0)},${round(y0)}H${round(near)}`, stream, step, options.dash),
    line(`${key}-2`, acrossDown([far, y0], [x1, y1], m.corner), stream, step, options.dash),
    { from: step, mark: ticks },
    ...arrow,
    {
      from: step,
      mark: textMark(`${key}-l`, middle, y0 + (inside ? 4.2 : 19), options.words, {
        class: 't b',
        anchor: 'middle',
        enter: 'late',
      }),
      then: [[step + 1, { class: 't m' }]],
    },
  ];
};

/** Dotted lines from a basis to whoever cites it, broken where it does not carry what rests on it. */
export const layoutCitations = (pen: Pen): Item[] => {
  const { data, box, m, nodeAt, half, edge } = pen;
  return data.citations.flatMap((cite): Item[] => {
    const [a, b] = [nodeAt(cite.from), nodeAt(cite.to)];
    const side = Math.sign(b.x - a.x);
    const start: Point = [a.x + side * (half(cite.from) + 3), a.y];
    const tip: Point = [b.x, b.y - half(cite.to) - 2];
    const items = broken(pen, cite.key, start, tip, edge(cite.from), cite.step, {
      dash: dashes.cites ?? '',
      gap: !cite.shown,
      words: data.words.notShown,
      arrow: true,
    });
    if (box.name === 'narrow') return items;
    return [
      ...items,
      ...cite.label.map((text, i) => ({
        from: cite.step,
        to: cite.step,
        mark: textMark(`${cite.key}-v${i}`, b.x + 14, a.y + 36 + i * m.leading, text, {
          class: 't m',
          enter: 'late' as const,
        }),
      })),
    ];
  });
};

/** Lines that are not there: from a node's name across to above another node. Throws when the words have no room. */
export const layoutMissing = (pen: Pen): Item[] => {
  const { data, places, m, nodeAt, half } = pen;
  return data.missing.flatMap(({ key, from, to, step }): Item[] => {
    const [a, b] = [nodeAt(from), nodeAt(to)];
    const name = places.labels.get(from)?.[0] ?? '';
    const x0 = a.x + m.label + measure(name, 'bold') + (m.size === 'small' ? 4 : 12);
    const words = measure(data.words.notShown, 'bold') + 12;
    // The words stand in the line; the gap lies halfway between the name and the elbow's corner.
    const middle = (x0 + b.x - m.corner) / 2;
    if (words / 2 + 6 > middle - x0)
      throw new Error('No room for the line that is not there.\n    → shorten the first label.');
    return broken(pen, key, [x0, a.y], [b.x, b.y - half(to) - 3], 's-ink', step, {
      gap: true,
      words: data.words.notShown,
      arrow: false,
      middle,
    });
  });
};
