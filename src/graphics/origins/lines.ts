import type { Item } from '../frames.ts';
import { type Mark, round } from '../marks.ts';
import { tick } from '../path.ts';
import type { OriginsData, OriginsName } from './data.ts';
import type { Measures } from './measures.ts';
import { at, type Places } from './place.ts';
import { originBox } from './shapes.ts';

const edge = (role: string): string => `e s-${role}`;

/** To the right, then up or down to `end`, with a rounded corner: of one form for all, so that one can turn into another. */
const turning = (from: number, y: number, x: number, end: number, corner: number): string => {
  const r = Math.min(corner, Math.abs(end - y));
  const way = Math.sign(end - y);
  return `M${round(from)},${round(y)}H${round(x - r)}Q${round(x)},${round(y)} ${round(x)},${round(y + way * r)}V${round(end)}`;
};

/** The lines of the names: into one bracket, then, traced, into the arrow, or to an end of their own. */
export const layoutLines = ({ names, at: step }: OriginsData, places: Places, m: Measures): Item[] =>
  names.flatMap((name): Item[] => {
    const { key, standing, role } = name;
    const { y } = at(places.listed, key);
    const end = at(places.traced, key).y;
    const { line, merge } = m.rows;
    const item: Item = {
      from: step.names,
      mark: {
        key: `${key}-e`,
        tag: 'path',
        attrs: { class: 'e s-ink', d: turning(line, y, merge, places.arrow.listed, m.corner) },
        enter: 'draw',
      },
    };
    const stop = (x: number): number => x - 12;
    switch (standing) {
      case 'page':
      case 'relay':
        return [{ ...item, to: step.relays - 1 }];
      case 'origin': {
        const d = turning(
          originBox(m).right,
          places.arrow.traced,
          m.below.turn,
          places.arrow.traced,
          m.corner,
        );
        item.then = [[step.relays, { class: `${edge(role)} w3`, d }]];
        return [item];
      }
      case 'basis': {
        const { line: from, turn } = m.below;
        item.then = [
          [step.relays, { class: edge(role), d: turning(from, end, turn, places.arrow.traced, m.corner) }],
          [step.basis, { d: turning(from, end, turn, end, 0) }],
        ];
        return [item, tickAt(name, step.basis, turn, end)];
      }
      case 'apart': {
        const { line: from, turn } = m.below;
        item.then = [
          [step.apart, { class: edge(role), d: turning(line, y, stop(merge), y, 0) }],
          [step.relays, { d: turning(from, end, turn, end, 0) }],
        ];
        const bar = tickAt(name, step.apart, stop(merge), y);
        bar.then = [[step.relays, { d: tick(turn, end) }]];
        return [item, bar];
      }
    }
  });

/** The bar in which a line ends that does not reach the count. */
const tickAt = ({ key, role }: OriginsName, from: number, x: number, y: number): Item => ({
  from,
  mark: { key: `${key}-t`, tag: 'path', attrs: { class: edge(role), d: tick(x, y) }, enter: 'late' },
});

const head = (x: number, y: number, size: number): string =>
  `M${round(x - size - 1)},${round(y - size)}L${round(x)},${round(y)}L${round(x - size - 1)},${round(y + size)}`;

/** The arrow into the count: ink as long as several lines run into it, then in the colour of the one that is left. */
export const layoutArrow = ({ names, at: step }: OriginsData, { arrow }: Places, m: Measures): Item[] => {
  const role = names.find(({ standing }) => standing === 'origin')?.role ?? 'unknown';
  const { tip } = m.counter;
  const size = m.size === 'small' ? 4.5 : 5.5;
  const shaft = (x: number, y: number): Mark['attrs'] => ({ d: `M${round(x)},${round(y)}H${tip}` });
  return [
    {
      from: 0,
      mark: {
        key: 'arrow',
        tag: 'path',
        attrs: { class: 'e s-ink', ...shaft(m.traced.right, arrow.listed) },
      },
      then: [
        [step.names, shaft(m.rows.merge, arrow.listed)],
        [step.relays, shaft(m.below.turn, arrow.traced)],
        [step.basis, { class: `${edge(role)} w3` }],
      ],
    },
    {
      from: 0,
      mark: {
        key: 'arrow-a',
        tag: 'path',
        attrs: { class: 'e s-ink', d: head(tip, arrow.listed, size) },
      },
      then: [
        [step.relays, { d: head(tip, arrow.traced, size) }],
        [step.basis, { class: `${edge(role)} w3` }],
      ],
    },
  ];
};
