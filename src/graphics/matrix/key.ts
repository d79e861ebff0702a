import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { type Box, round } from '../marks.ts';
import { wordsOf, wrap } from '../text.ts';
import { setCell } from './cell.ts';
import { drawCells } from './cells.ts';
import type { MatrixData, Row } from './data.ts';
import { firstOf, type Grid } from './grid.ts';
import { layoutHead } from './head.ts';
import type { Measures, Places } from './measures.ts';

/** "How to read": what each row asks, and a sample of each look, while there is no column yet. */
export const layoutKey = (
  data: MatrixData,
  box: Box,
  m: Measures,
  { x, width }: Places,
  grid: Grid,
): Item[] => {
  const to = firstOf(data.columns) - 1;
  if (to < 0) return [];
  const middle = x[Math.floor(x.length / 2)] ?? m.left;
  const left = { x: m.left + m.pad.x, width: middle - m.left - m.pad.x - 3 * m.gap };
  const sample = { x: middle, width: (x.at(-1) ?? 0) + width - middle };
  const asks = data.rows.flatMap(({ key, ask }: Row): Item[] => {
    const lines = wrap(wordsOf(ask, 'label'), left.width);
    const centre = grid.rows.get(key)?.middle ?? 0;
    return lines.map((line, i) => ({
      from: 0,
      to,
      mark: textMark(
        `ask-${key}-${i}`,
        left.x,
        centre + 4 + (i - (lines.length - 1) / 2) * m.leading,
        line.map(({ text }) => text).join(' '),
        { class: 't' },
      ),
    }));
  });
  const samples = drawCells(
    [
      {
        key: 'sample',
        from: 0,
        to,
        cells: new Map(
          data.rows.map(({ key }) => [key, setCell(data.sample.cells[key], box.name, sample.width, m)]),
        ),
      },
    ],
    { m, rows: grid.rows, ...sample, key: 'key', unroll: false },
  );
  const rule = m.head.question - 18;
  return [
    {
      from: 0,
      to,
      mark: textMark('how-to-read', left.x, rule - 7, data.words.howToRead, { class: 'q b big' }),
    },
    ...layoutHead(data.sample, { ...sample, from: 0, to }, box, m),
    {
      from: 0,
      to,
      mark: textMark('sample-period', middle, rule - 7, data.sample.period.wide, { class: 't m' }),
    },
    {
      from: 0,
      to,
      mark: {
        key: 'sample-rule',
        tag: 'path',
        attrs: { class: 'thin', d: `M${middle},${rule}h${round(sample.width)}` },
      },
    },
    ...wrap(wordsOf(data.words.how, 'label'), left.width).map((line, i) => ({
      from: 0,
      to,
      mark: textMark(
        `how-${i}`,
        left.x,
        m.head.question + i * m.leading,
        line.map(({ text }) => text).join(' '),
        { class: 't' },
      ),
    })),
    ...asks,
    ...samples,
  ];
};
