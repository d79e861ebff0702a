import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { type Box, round } from '../marks.ts';
import { shapeMarks } from '../shape.ts';
import { measure } from '../text.ts';
import { layoutBlanks } from './blanks.ts';
import type { Block } from './cell.ts';
import { drawCells, formDash, type Screen } from './cells.ts';
import type { MatrixData } from './data.ts';
import { firstOf, type Grid, setRows, spans } from './grid.ts';
import { layoutHead } from './head.ts';
import type { Measures, Places } from './measures.ts';
import { layoutThumb } from './thumb.ts';

/** Room for the thumbnail at the right of a head. */
const thumbRoom = 60;

/** One column of the table at a time, like a window that moves along it, and a thumbnail of the whole. */
export const layoutNarrow = (data: MatrixData, box: Box, m: Measures, places: Places, grid: Grid): Item[] => {
  const shown = spans(data);
  const first = firstOf(data.columns);
  const questionsFrom = data.views.indexOf('questions');
  const screens: Screen[] = [
    ...(first > 0
      ? [{ key: 'sample', from: 0, to: first - 1, cells: setRows(data.sample.cells, box, places.width, m) }]
      : []),
    ...data.columns.map(({ key, cells }, i) => ({
      key,
      ...(shown[i] ?? { from: 0 }),
      cells: setRows(cells, box, places.width, m),
    })),
    ...(questionsFrom < 0 ? [] : [{ key: 'form', from: questionsFrom, cells: emptyForm(grid, m) }]),
  ];
  return [
    ...drawCells(screens, { m, rows: grid.rows, x: m.left, width: places.width, key: 'cell', unroll: false }),
    ...data.columns.flatMap((column, i): Item[] => {
      const at = { x: 0, width: box.width - thumbRoom, ...(shown[i] ?? { from: 0 }) };
      const show = { from: at.from, ...(at.to === undefined ? {} : { to: at.to }) };
      const period = column.period.narrow;
      if (measure(period, 'label') > at.width) {
        throw new Error(
          `“${period}” has no room beside the thumbnail.\n    → shorten matrix.period.* of content/_ui/.`,
        );
      }
      return [
        { ...show, mark: textMark(`${column.key}-p`, 0, m.head.period, period, { class: 't m' }) },
        ...layoutHead(column, at, box, m),
      ];
    }),
    ...layoutTitles(data, box, m, first, questionsFrom),
    ...layoutBlanks(data, box, m),
    ...layoutThumb(data, box),
  ];
};

/** A blank of no words for every row: a form to take along. */
const emptyForm = ({ rows }: Grid, m: Measures): Screen['cells'] =>
  new Map(
    [...rows.keys()].map((key): [typeof key, Block[]] => [
      key,
      [
        {
          kind: 'blank',
          beyond: false,
          top: 0,
          height: m.leading + 2 * m.blank,
          inset: m.pad.x,
          lines: [],
          dots: m.pad.x,
        },
      ],
    ]),
  );

/** The head of the steps that show no column. */
const layoutTitles = (
  { words }: MatrixData,
  box: Box,
  m: Measures,
  first: number,
  questionsFrom: number,
): Item[] => [
  ...(first > 0
    ? [
        {
          from: 0,
          to: first - 1,
          mark: textMark('how-to-read', 0, m.head.question, words.howToRead, { class: 'q b big' }),
        },
        { from: 0, to: first - 1, mark: textMark('asks', 0, m.head.who, words.asks, { class: 't m' }) },
      ]
    : []),
  ...(questionsFrom < 0
    ? []
    : [
        {
          from: questionsFrom,
          mark: textMark('questions', 0, m.head.question, words.questions, { class: 'q b big' }),
        },
        ...shapeMarks('form-who', 'unknown', 6.5, m.head.who - 1.2, 'mini').map((mark) => ({
          from: questionsFrom,
          mark,
        })),
        {
          from: questionsFrom,
          mark: textMark('form-who-w', 17, m.head.who + 3, words.who, { class: 't b' }),
        },
        {
          from: questionsFrom,
          mark: {
            key: 'form-who-d',
            tag: 'path' as const,
            attrs: {
              class: 'blank',
              d: `M${round(17 + measure(words.who, 'bold') + 6)},${m.head.who + 3}H${box.width - thumbRoom}`,
              'stroke-dasharray': formDash,
            },
            enter: 'draw' as const,
          },
        },
      ]),
];
