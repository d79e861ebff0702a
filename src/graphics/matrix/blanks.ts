import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { type Box, round } from '../marks.ts';
import { shapeMarks } from '../shape.ts';
import { measure, wordsOf, wrap } from '../text.ts';
import { formDash } from './cells.ts';
import type { Column, MatrixData } from './data.ts';
import { blanksAt } from './grid.ts';
import type { Measures } from './measures.ts';

/** Rows that are blank, in the order of the table, and those that are blank in part. */
const listOf = ({ rows, words }: MatrixData, { cells }: Column): string[] =>
  rows.flatMap(({ key, short }) => {
    const blank = cells[key].filter(({ kind }) => kind === 'blank').length;
    if (blank === 0) return [];
    return [blank === cells[key].length ? short : words.inPart.replace('{row}', short)];
  });

/**
 * The narrow box has no room for the whole table: where blanks are the step's point it lists them,
 * claim by claim, each ending in a dotted line. Throws when the list does not fit.
 */
export const layoutBlanks = (data: MatrixData, box: Box, m: Measures): Item[] => {
  const show = blanksAt(data);
  if (!show) return [];
  const step = (m.rows.bottom - m.rows.top) / data.columns.length;
  return [
    { ...show, mark: textMark('blanks', 0, m.head.question, data.words.blanks, { class: 'q b big' }) },
    ...data.columns.flatMap((column, i): Item[] => {
      const top = m.rows.top + i * step;
      const list = listOf(data, column).join(', ');
      const lines = wrap(wordsOf(list, 'label'), box.width - 30).map((line) =>
        line.map(({ text }) => text).join(' '),
      );
      const first = top + 33;
      const bottom = first + (lines.length - 1) * m.leading + 4;
      const heading = `${column.question.narrow} ${column.name}`;
      if (bottom > top + step || measure(heading, 'bold') > box.width - 20) {
        throw new Error(
          `The blanks of “${column.question.narrow}” have no room in the narrow box.\n    → shorten matrix.short.* of content/_ui/.`,
        );
      }
      const last = lines.length - 1;
      const end = measure(lines[last] ?? '', 'label') + 5;
      const key = `blanks-${i}`;
      return [
        {
          ...show,
          mark: {
            key: `${key}-r`,
            tag: 'path',
            attrs: { class: 'hair', d: `M0,${round(top)}h${box.width}` },
          },
        },
        ...shapeMarks(key, column.role, 7, top + 13, 'mini').map((mark) => ({ ...show, mark })),
        {
          ...show,
          mark: textMark(
            `${key}-q`,
            18,
            top + 17.2,
            [
              { text: column.question.narrow, class: 'b' },
              { text: ` ${column.name}`, class: 'm' },
            ],
            { class: 't' },
          ),
        },
        ...lines.map((line, n) => ({
          ...show,
          mark: textMark(`${key}-${n}`, 18, first + n * m.leading, line, { class: 't' }),
        })),
        {
          ...show,
          mark: {
            key: `${key}-d`,
            tag: 'path',
            attrs: {
              class: 'blank on',
              d: `M${round(18 + end)},${round(first + last * m.leading)}H${box.width}`,
              'stroke-dasharray': formDash,
            },
            enter: 'draw',
          },
        },
      ];
    }),
  ];
};
