import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { round } from '../marks.ts';
import { formDash } from './cells.ts';
import type { MatrixData } from './data.ts';
import { firstOf } from './grid.ts';
import type { Measures, Places } from './measures.ts';

/** Of what date the columns are, on a rule over them. */
export const layoutPeriods = ({ columns, words }: MatrixData, m: Measures, { x, width }: Places): Item[] => {
  const rule = m.head.question - 18;
  return [false, true].flatMap((latest): Item[] => {
    const own = columns.flatMap((column, i) => (column.latest === latest ? [{ column, x: x[i] ?? 0 }] : []));
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    const { step } = first.column;
    const period = first.column.period.wide.split(' / ');
    const base = rule - 7 - (period.length - 1) * m.leading;
    const key = latest ? 'period-latest' : 'period';
    const d = `M${round(first.x)},${rule}H${round(last.x + width)}`;
    return [
      ...period.map((line, i) => ({
        from: step,
        mark: textMark(`${key}-${i}`, first.x, base + i * m.leading, line, {
          class: i === 0 && latest ? 't b' : 't m',
        }),
      })),
      { from: step, mark: { key, tag: 'path', attrs: { class: 'thin', d } } },
      ...(latest ? [] : layoutLegend(words.legend, first.x, m, step)),
    ];
  });
};

/** The three looks in one row, over the table. */
const layoutLegend = (
  { stated, blank, beyond }: MatrixData['words']['legend'],
  x: number,
  m: Measures,
  from: number,
): Item[] => {
  const y = m.head.period;
  const [blankX, beyondX] = [x + 76, x + 218];
  return [
    {
      from,
      mark: { key: 'legend-s', tag: 'rect', attrs: { class: 'panel', x, y: y - 9, width: 18, height: 11 } },
    },
    { from, mark: textMark('legend-st', x + 24, y, stated, { class: 't m' }) },
    {
      from,
      mark: {
        key: 'legend-b',
        tag: 'path',
        attrs: { class: 'blank', d: `M${blankX},${y}h18`, 'stroke-dasharray': formDash },
      },
    },
    { from, mark: textMark('legend-bt', blankX + 24, y, blank, { class: 't m' }) },
    {
      from,
      mark: {
        key: 'legend-d',
        tag: 'path',
        attrs: { class: 'beyond', d: `M${beyondX},${y - 9}v11M${beyondX + 2.2},${y - 9}v11` },
      },
    },
    { from, mark: textMark('legend-dt', beyondX + 9, y, beyond, { class: 't m' }) },
  ];
};

/** "As known on": what stands right of this line was not known yet. */
export const layoutLine = ({ columns }: MatrixData, m: Measures, { line }: Places): Item[] => {
  if (line === undefined) return [];
  const from = firstOf(columns);
  return [
    {
      from,
      mark: {
        key: 'as-of',
        tag: 'path',
        attrs: { class: 'as-of', d: `M${line},11V${m.rows.bottom}` },
        enter: 'draw',
      },
    },
    { from, mark: { key: 'as-of-ring', tag: 'circle', attrs: { class: 'as-of', cx: line, cy: 6, r: 5 } } },
  ];
};
