import type { Item } from '../frames.ts';
import type { Box, Mark } from '../marks.ts';
import { headDown } from '../path.ts';
import { halfHeight, type Role } from '../shape.ts';
import type { ChainData, RoadKind } from './data.ts';
import type { Measures } from './measures.ts';
import type { Places } from './place.ts';

/** Dash patterns by what a line means; solid where none. */
export const dashes: Partial<Record<RoadKind | 'cites', string>> = { paraphrases: '9 5', cites: '1.5 4.5' };

/** What every line of the chain is drawn with: where nodes are, and how lines and arrow heads look at each step. */
export interface Pen {
  data: ChainData;
  places: Places;
  box: Box;
  m: Measures;
  nodeAt: (key: string) => { x: number; y: number };
  /** Half the height of a node's mark. */
  half: (key: string) => number;
  /** The class of the stream that begins at a node. */
  edge: (key: string) => string;
  /** A line: heavier in the step that adds it, thinner once only absences are added. */
  line: (key: string, d: string, stream: string, step: number, dash?: string) => Item;
  /** An arrow head; its tip moves to `later` when the inferred text comes in above the article. */
  head: (key: string, x: number, y: number, stream: string, step: number, later?: number) => Item;
}

export const createPen = (data: ChainData, places: Places, box: Box, m: Measures): Pen => {
  const roles = new Map<string, Role>(data.nodes.map((n) => [n.key, n.role]));
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
  return {
    data,
    places,
    box,
    m,
    line,
    head,
    nodeAt: (key) => places.at.get(key) ?? { x: 0, y: 0 },
    half: (key) => halfHeight(roles.get(key) ?? 'relays', m.size),
    edge: (key) => `s-${roles.get(key) ?? 'relays'}`,
  };
};
