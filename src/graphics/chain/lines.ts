import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { type Box, type Mark, round } from '../marks.ts';
import { acrossDown, down, headDown, tick } from '../path.ts';
import { halfHeight, type Role } from '../shape.ts';
import { measure } from '../text.ts';
import type { ChainData, Road, RoadKind } from './data.ts';
import { landing } from './foot.ts';
import type { Measures } from './measures.ts';
import type { Places } from './place.ts';

/** Dash patterns by what a line means; solid where none. */
const dashes: Partial<Record<RoadKind | 'cites', string>> = { paraphrases: '9 5', cites: '1.5 4.5' };

/** All lines of the chain. A line stands in the colour of the origin whose words it carries. */
export const layoutLines = (data: ChainData, places: Places, box: Box, m: Measures): Item[] => {
  const { at } = places;
  const roles = new Map<string, Role>(data.nodes.map((n) => [n.key, n.role]));
  const nodeAt = (key: string): { x: number; y: number } => at.get(key) ?? { x: 0, y: 0 };
  const half = (key: string): number => halfHeight(roles.get(key) ?? 'relays', m.size);
  const edge = (key: string): string => `s-${roles.get(key) ?? 'relays'}`;
  /** What is missing makes existing lines thin: from that step on nothing is added but absences. */
  const thin = data.missing[0]?.step;

  const line = (key: string, d: string, stream: string, step: number, dash?: string): Item => {
    const attrs = (weight: string): Mark['attrs'] => ({
      class: `e ${stream}${weight}`,
      d,
      ...(dash === undefined ? {} : { 'stroke-dasharray': dash }),
    });
    const then: Item['then'] = [[step + 1, { class: `e ${stream}` }]];
    if (thin !== undefined && step < thin) then.push([thin, { class: `e ${stream} w1` }]);
    return { from: step, mark: { key, tag: 'path', attrs: attrs(' w3'), enter: 'draw' }, then };
  };
  const head = (key: string, x: number, y: number, stream: string, step: number, later?: number): Item => ({
    from: step,
    mark: { key, tag: 'path', attrs: { class: `e ${stream}`, d: headDown(x, y) }, enter: 'late' },
    ...(later === undefined || data.through === undefined || step >= data.through.step
      ? {}
      : { then: [[data.through.step, { d: headDown(x, later) }]] }),
  });

  /** A road's last stretch, down into the article, or into the inferred text once that is there. */
  const intoFoot = (road: Road, from: number): Item[] => {
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

  const roads = data.roads.flatMap((road): Item[] => {
    const origin = nodeAt(road.origin);
    const start = origin.y + half(road.origin) + 3;
    if (road.relay === undefined) return [...intoFoot(road, start), ...verbs(road, start)];
    const relay = nodeAt(road.relay);
    const tip = relay.y - half(road.relay) - 2;
    const d = acrossDown([origin.x, start + (m.size === 'small' ? 6 : 27)], [relay.x, tip], m.corner);
    return [
      line(road.key, d, edge(road.origin), road.step),
      head(`${road.key}-a`, relay.x, tip, edge(road.origin), road.step),
      ...intoFoot(road, relay.y + half(road.relay) + 3),
    ];
  });

  /** What happens on a road. Narrow: only while it is new; wide: beside the line, left of it where a branch goes off to the right. */
  function verbs(road: Road, from: number): Item[] {
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
  }

  const receipts = data.receipts.flatMap(({ key, from, to, step }): Item[] => {
    const [a, b] = [nodeAt(from), nodeAt(to)];
    const tip = b.y - half(to) - 2;
    return [
      line(key, down(a.x, a.y + half(from) + 2.5, tip), edge(to), step),
      head(`${key}-a`, a.x, tip, edge(to), step),
    ];
  });

  /** From a node sideways to above another, then down to it, broken by a gap with ticks where it is not shown. */
  const broken = (
    key: string,
    [x0, y0]: [number, number],
    [x1, y1]: [number, number],
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
        mark: textMark(`${key}-l`, middle + (inside ? 0 : 0), y0 + (inside ? 4.2 : 19), options.words, {
          class: 't b',
          anchor: 'middle',
          enter: 'late',
        }),
        then: [[step + 1, { class: 't m' }]],
      },
    ];
  };

  const citations = data.citations.flatMap((cite): Item[] => {
    const [a, b] = [nodeAt(cite.from), nodeAt(cite.to)];
    const side = Math.sign(b.x - a.x);
    const start: [number, number] = [a.x + side * (half(cite.from) + 3), a.y];
    const tip: [number, number] = [b.x, b.y - half(cite.to) - 2];
    const items = broken(cite.key, start, tip, edge(cite.from), cite.step, {
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

  const missing = data.missing.flatMap(({ key, from, to, step }): Item[] => {
    const [a, b] = [nodeAt(from), nodeAt(to)];
    const name = places.labels.get(from)?.[0] ?? '';
    const x0 = a.x + m.label + measure(name, 'bold') + (m.size === 'small' ? 2 : 12);
    const words = measure(data.words.notShown, 'bold') + 12;
    // The words stand in the line; the gap lies halfway between the name and the elbow's corner.
    const middle = (x0 + b.x - m.corner) / 2;
    if (words / 2 + 6 > middle - x0)
      throw new Error('No room for the line that is not there.\n    → shorten the first label.');
    return broken(key, [x0, a.y], [b.x, b.y - half(to) - 3], 's-ink', step, {
      gap: true,
      words: data.words.notShown,
      arrow: false,
      middle,
    });
  });

  const denials = data.nodes
    .filter((node) => node.denial)
    .flatMap((node): Item[] => {
      const { x, y } = nodeAt(node.key);
      const start = y + half(node.key);
      const note = places.labels.get(node.key) ?? [];
      const end = Math.max(start + (m.size === 'small' ? 19 : 38), y - 2 + note.length * m.leading - 8);
      const lines = box.name === 'narrow' ? halve(data.words.notInArticle) : [data.words.notInArticle];
      return [
        line(`${node.key}-e`, down(x, start, end), 's-denies', node.step),
        {
          from: node.step,
          mark: {
            key: `${node.key}-t`,
            tag: 'path',
            attrs: { class: 'e s-denies', d: `M${round(x - 5)},${round(end)}h10` },
            enter: 'late',
          },
        },
        ...lines.map((text, i) => ({
          from: node.step,
          mark: textMark(`${node.key}-n${i}`, x - 8, end + 19 + i * m.leading, text, {
            class: 't b',
            enter: 'late' as const,
          }),
        })),
      ];
    });

  return [...receipts, ...roads, ...citations, ...missing, ...denials];
};

/** Two lines of about one length. */
const halve = (text: string): string[] => {
  const words = text.split(' ');
  const cut = Math.ceil(words.length / 2) + (words.length > 3 ? 1 : 0);
  return [words.slice(0, cut).join(' '), words.slice(cut).join(' ')].filter(Boolean);
};
