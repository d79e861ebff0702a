import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { type Mark, round } from '../marks.ts';
import { halfHeight } from '../shape.ts';
import type { OriginsData } from './data.ts';
import type { Measures } from './measures.ts';
import { at, type Places } from './place.ts';
import { originBox } from './shapes.ts';

const up = (x: number, from: number, to: number): string => `M${round(x)},${round(from)}V${round(to)}`;
const across = (x: number, y: number): string => `M${round(x - 5)},${round(y)}H${round(x + 5)}`;

/**
 * The line of what the origin cites as its basis, up into the origin's box: dotted, and broken with a
 * tick on either side where what rests on it is not shown there.
 */
export const layoutLean = (data: OriginsData, places: Places, m: Measures): Item[] => {
  const basis = data.names.find(({ standing }) => standing === 'basis');
  if (!basis) return [];
  const { basis: from, count } = data.at;
  const { x, y } = at(places.traced, basis.key);
  const start = y - halfHeight(basis.role, m.size) - 2;
  const tip = originBox(m).foot + 2.5;
  const size = 3.5;
  const stream = `e s-${basis.role}`;
  const path = (key: string, d: string, more: Partial<Mark['attrs']>, enter: Mark['enter']): Item => ({
    from,
    mark: {
      key: `lean-${key}`,
      tag: 'path',
      attrs: { class: stream, d, ...more },
      ...(enter === undefined ? {} : { enter }),
    },
  });
  const dotted = (key: string, d: string): Item => {
    const item = path(key, d, { class: `${stream} w3`, 'stroke-dasharray': '1.5 4.5' }, 'draw');
    return { ...item, then: [[count, { class: stream }]] };
  };
  const headUp = `M${round(x - size)},${round(tip + size + 1)}L${round(x)},${round(tip)}L${round(x + size)},${round(tip + size + 1)}`;
  const { lead, shown, words } = data.lean;
  const label = textMark(
    'lean-l',
    m.traced.label,
    m.gap.words,
    [...(lead === '' ? [] : [{ text: `${lead} `, class: 'm' }]), { text: words, class: 'b' }],
    { class: 't', enter: 'late' },
  );
  if (shown) return [dotted('1', up(x, start, tip)), path('a', headUp, {}, 'late'), { from, mark: label }];
  return [
    dotted('1', up(x, start, m.gap.from)),
    dotted('2', up(x, m.gap.to, tip)),
    path('t', `${across(x, m.gap.from)}${across(x, m.gap.to)}`, {}, 'late'),
    path('a', headUp, {}, 'late'),
    { from, mark: label },
  ];
};
