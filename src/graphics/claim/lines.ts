import type { Item } from '../frames.ts';
import { round } from '../marks.ts';
import { headAcross, headDown } from '../path.ts';
import { halfHeight, halfWidth, type Role } from '../shape.ts';
import type { ClaimEdge } from './data.ts';
import type { Route } from './lanes.ts';
import { m } from './measures.ts';
import type { Placed } from './rows.ts';

/** Dash patterns by what a line means, as in the large chain; solid where none. */
const dashes: Partial<Record<ClaimEdge['kind'], string>> = {
  retells: '9 5',
  rests: '1.5 4.5',
  cites: '1.5 4.5',
};

/** Half the height and the width of what stands at the end of a line. */
const halves = ({ row }: Placed): { high: number; wide: number } =>
  row.page ? m.page : { high: halfHeight(row.role, m.size), wide: halfWidth(row.role, m.size) };

/** A line from one row to a later one, down in its lane, in the colour of the origin whose words it carries. */
export const layoutLine = (
  { edge, lane }: Route,
  from: Placed,
  to: Placed,
  laneX: (lane: number) => number,
  origin: Role,
): Item[] => {
  const x = laneX(lane);
  const class_ = `e s-${origin}`;
  const key = `${edge.to}-of-${edge.from}`;
  const [own, other] = [halves(from), halves(to)];
  const across = x !== from.x;
  const arrives = x !== to.x;
  const [outward, inward] = [Math.sign(x - from.x), Math.sign(to.x - x)];
  const top = across ? from.y : from.y + own.high + 1.5;
  const tipX = to.x - inward * (other.wide + 2);
  const bottom = arrives ? to.y : to.y - other.high - 2;
  const startX = from.x + outward * (own.wide + 1.5);
  // Where lanes stand close, a full corner would be wider than the way to it.
  const cornerTo = (end: number): number => Math.min(m.corner, Math.abs(bottom - top) / 2, Math.abs(x - end));
  const [startR, endR] = [cornerTo(startX), cornerTo(tipX)];
  const start = across
    ? `M${round(startX)},${round(top)}H${round(x - outward * startR)}Q${round(x)},${round(top)} ${round(x)},${round(top + startR)}`
    : `M${round(x)},${round(top)}`;
  const end = arrives
    ? `V${round(bottom - endR)}Q${round(x)},${round(bottom)} ${round(x + inward * endR)},${round(bottom)}H${round(tipX)}`
    : `V${round(bottom)}`;
  const [free, until] = [across ? top + startR : top, arrives ? bottom - endR : bottom];
  const middle = (free + until) / 2;
  // What is cited but does not carry it: the line stops at a tick on both sides of a gap.
  const gap = `V${round(middle - 4)}M${round(x)},${round(middle + 4)}`;
  const dash = dashes[edge.kind];
  return [
    {
      from: edge.step,
      mark: {
        key,
        tag: 'path',
        attrs: {
          class: class_,
          d: edge.kind === 'cites' ? start + gap + end : start + end,
          ...(dash === undefined ? {} : { 'stroke-dasharray': dash }),
        },
      },
    },
    ...(edge.kind === 'cites'
      ? [
          {
            from: edge.step,
            mark: {
              key: `${key}-t`,
              tag: 'path' as const,
              attrs: {
                class: class_,
                d: `M${round(x - 4)},${round(middle - 4)}h8M${round(x - 4)},${round(middle + 4)}h8`,
              },
            },
          },
        ]
      : []),
    {
      from: edge.step,
      mark: {
        key: `${key}-a`,
        tag: 'path',
        attrs: {
          class: class_,
          d: arrives ? headAcross(tipX, to.y, inward) : headDown(to.x, bottom),
        },
      },
    },
  ];
};
