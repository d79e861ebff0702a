import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { type Box, round } from '../marks.ts';
import type { RowKey } from './data.ts';
import type { Measures } from './measures.ts';
import type { Place } from './rows.ts';

/** Rules between the rows, and what each row asks, on its left: a noun first, a question at the end. */
export const layoutRows = (
  rows: Map<RowKey, Place>,
  questionsFrom: number,
  hidden: { from: number; to: number } | undefined,
  box: Box,
  m: Measures,
): Item[] =>
  [...rows.values()].flatMap((place): Item[] => {
    const { row, top, middle } = place;
    const write = (lines: readonly string[], key: string, from: number, to?: number): Item[] =>
      lines.map((line, i) => ({
        from,
        ...(to === undefined ? {} : { to }),
        mark: textMark(
          `${key}-${row.key}-${i}`,
          0,
          middle + 4 + (i - (lines.length - 1) / 2) * m.leading,
          line,
          { class: 't b' },
        ),
      }));
    const rule = (key: string, from: number, to?: number): Item => ({
      from,
      ...(to === undefined ? {} : { to }),
      mark: {
        key: `${key}-${row.key}`,
        tag: 'path',
        attrs: { class: 'hair', d: `M0,${round(top)}h${box.width}` },
      },
    });
    // Where another picture takes the rows' place for some steps, they go and come back.
    const before = hidden ? hidden.from - 1 : questionsFrom - 1;
    const after = hidden ? hidden.to + 1 : questionsFrom;
    return [
      ...(hidden ? [rule('rule', 0, before), rule('rule-q', after)] : [rule('rule', 0)]),
      ...write(place.label, 'label', 0, before),
      ...write(place.question, 'question', Math.max(after, questionsFrom)),
    ];
  });
