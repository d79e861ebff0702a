import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import type { Mark } from '../marks.ts';
import { columnsOf } from './columns.ts';
import { glyph } from './glyph.ts';
import { type Pen, tooFull } from './pen.ts';

/** What can be compared, which is also what the marks mean, and what cannot. It stays as long as the steps say. */
export const layoutScope = (pen: Pen): Item[] => {
  const { data, m } = pen;
  if (!data.scope) return [];
  const { shown, columns } = data.scope;
  const leading = m.leading + 1;
  return columnsOf(pen, columns.length, 'scope').flatMap(({ x, rule }, i): Item[] => {
    const { head = '', lines = [] } = columns[i] ?? {};
    const indent = lines.some(({ mark }) => mark !== undefined) ? m.square + 5 : 0;
    if (m.below.top + lines.length * leading + 4 > pen.foot) throw tooFull(`“${head}”`, pen);
    const marks: Mark[] = [
      rule,
      textMark(`scope-${i}`, x, m.below.top, head, { class: 't b' }),
      ...lines.flatMap(({ mark, text }, k): Mark[] => {
        const base = m.below.top + (k + 1) * leading + 1;
        const own = mark ? glyph(`scope-${mark}`, mark, x + m.square / 2 + 0.5, base - 4.2, m) : [];
        return [...own, textMark(`scope-${i}-${k}`, x + indent, base, text, { class: 't' })];
      }),
    ];
    return marks.map((mark) => ({ ...shown, mark }));
  });
};
