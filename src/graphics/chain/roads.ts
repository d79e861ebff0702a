import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { acrossDown, down } from '../path.ts';
import type { Road } from './data.ts';
import { landing } from './landing.ts';
import { dashes, type Pen } from './pen.ts';

/** The roads by which words reach the article: from an origin down, or branching off through a relay. */
export const layoutRoads = (pen: Pen): Item[] => {
  const { data, m, nodeAt, half, edge, line, head } = pen;
  return data.roads.flatMap((road): Item[] => {
    const origin = nodeAt(road.origin);
    const start = origin.y + half(road.origin) + 3;
    if (road.relay === undefined) return [...intoFoot(pen, road, start), ...verbs(pen, road, start)];
    const relay = nodeAt(road.relay);
    const tip = relay.y - half(road.relay) - 2;
    const d = acrossDown([origin.x, start + (m.size === 'small' ? 6 : 27)], [relay.x, tip], m.corner);
    return [
      line(road.key, d, edge(road.origin), road.step),
      head(`${road.key}-a`, relay.x, tip, edge(road.origin), road.step),
      ...intoFoot(pen, road, relay.y + half(road.relay) + 3),
    ];
  });
};

/** A road's last stretch, down into the article, or into the inferred text once that is there. */
const intoFoot = ({ data, places, m, edge, line, head }: Pen, road: Road, from: number): Item[] => {
  const x = landing(places, road);
  const foot = m.article.alone[0] - 2.5;
  const throughTop = m.through[0] - 2.5;
  const stream = edge(road.origin);
  const key = road.relay === undefined ? road.key : `${road.key}-2`;
  const item = line(key, down(x, from, foot), stream, road.step, dashes[road.kind]);
  if (data.through) item.then?.push([data.through.step, { d: down(x, from, throughTop) }]);
  item.then?.sort(([a], [b]) => a - b);
  return [item, head(`${key}-a`, x, foot, stream, road.step, throughTop)];
};

/** What happens on a road. Narrow: only while it is new; wide: beside the line, left of it where a branch goes off to the right. */
const verbs = ({ data, places, box, m }: Pen, road: Road, from: number): Item[] => {
  const { stays } = road.verb;
  const branches = data.roads.some((other) => other.relay !== undefined && other.origin === road.origin);
  const x = landing(places, road);
  const narrow = box.name === 'narrow';
  const lines = road.verb.lines[narrow && !stays ? 'brief' : 'full'];
  const branchStep = Math.min(
    ...data.roads.filter((o) => o.relay !== undefined).map((o) => o.step),
    data.steps,
  );
  const left = branches && !narrow;
  const foot = data.through ? m.through[0] : m.article.alone[0];
  const y = narrow ? (from + foot) / 2 + 12 : stays ? m.rows[1] + 21 : m.rows[1] + 33;
  const to = narrow
    ? stays
      ? branchStep - 1
      : road.step
    : stays
      ? data.steps - 1
      : (data.through?.step ?? data.steps) - 1;
  return lines.map((text, i) => ({
    from: road.step,
    to,
    mark: textMark(`${road.key}-v${i}`, left ? x - 11 : x + (narrow ? 12 : 14), y + i * m.leading, text, {
      class: 't m',
      enter: 'late',
      ...(left ? { anchor: 'end' as const } : {}),
    }),
  }));
};

/** Lines from a sender to the newsroom that tells what it received. */
export const layoutReceipts = ({ data, nodeAt, half, edge, line, head }: Pen): Item[] =>
  data.receipts.flatMap(({ key, from, to, step }): Item[] => {
    const [a, b] = [nodeAt(from), nodeAt(to)];
    const tip = b.y - half(to) - 2;
    return [
      line(key, down(a.x, a.y + half(from) + 2.5, tip), edge(to), step),
      head(`${key}-a`, a.x, tip, edge(to), step),
    ];
  });
