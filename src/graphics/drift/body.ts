import { textMark } from '../label.ts';
import { type Box, type Mark, round } from '../marks.ts';
import { measure } from '../text.ts';
import { classOf, type Measures, note } from './measures.ts';
import type { PlacedBand, PlacedRow } from './place.ts';

/** Between a rule and what stands on it. */
const clear = 7;

/** The rules of the rows, with what part of the sentence each is. */
export const drawRules = ({ band, rows, headless }: PlacedBand, box: Box): Mark[] =>
  rows.flatMap(({ part, label, before, rule }, i): Mark[] => {
    const key = `${band.table}-${part}`;
    const end = before === undefined ? box.width : box.width - measure(before, 'label') - clear;
    return [
      textMark(`${key}-l`, 0, rule + 4, label, { class: 't f' }),
      {
        key: `${key}-r`,
        tag: 'path',
        attrs: {
          class: headless && i === 0 ? 'thin' : 'hair',
          d: `M${round(measure(label, 'label') + clear)},${round(rule)}H${round(end)}`,
        },
      },
      ...(before === undefined
        ? []
        : [textMark(`${key}-b`, box.width, rule + 4, before, { class: 't m', anchor: 'end' })]),
    ];
  });

/** Words, notes on words that are not there, and empty lines for words that have not come yet. */
export const drawWords = ({ band, rows }: PlacedBand, m: Measures, late: boolean): Mark[] =>
  rows.flatMap((row) =>
    row.cells.flatMap(({ column, lines, note: said }): Mark[] => {
      const key = `${band.table}-${row.part}-${column.index}`;
      if (!column.come) return drawEmpty(key, row, column, Math.max(lines.length, said.length), m);
      const enter = late ? { enter: 'late' as const } : {};
      const words = lines.flatMap((line, i): Mark[] => {
        if ((line.block.since ?? 0) > band.until) return [];
        const own = `${band.table}-${line.block.key}-${row.part}-${line.from}`;
        const y = row.base + i * m.lead;
        const text = textMark(own, column.x + line.x, y, line.text, {
          class: classOf[m.size] ?? 'q',
          ...enter,
        });
        const { language } = line.block;
        return [
          ...(line.lead === undefined
            ? []
            : [textMark(`${own}-d`, column.x, y, line.lead, { class: 't m', ...enter })]),
          ...(line.text === ''
            ? []
            : [language === undefined ? text : { ...text, attrs: { ...text.attrs, lang: language } }]),
        ];
      });
      return [...words, ...drawNote(key, row, column.x, said, m, enter)];
    }),
  );

const drawNote = (
  key: string,
  { base }: PlacedRow,
  x: number,
  said: readonly string[],
  m: Measures,
  enter: { enter?: 'late' },
): Mark[] => {
  if (said.length === 0) return [];
  const low = base + (said.length - 1) * note.lead + 3;
  return [
    {
      key: `${key}-i`,
      tag: 'path',
      attrs: { class: 'form', d: `M${round(x + 1)},${round(base - m.above)}V${round(low)}` },
      ...enter,
    },
    ...said.map((line, i) =>
      textMark(`${key}-i${i}`, x + note.inset, base + i * note.lead, line, { class: 't m', ...enter }),
    ),
  ];
};

const drawEmpty = (
  key: string,
  { base }: PlacedRow,
  { x, width }: { x: number; width: number },
  lines: number,
  m: Measures,
): Mark[] =>
  lines === 0
    ? []
    : [
        {
          key: `${key}-e`,
          tag: 'path',
          attrs: {
            class: 'form yet',
            d: Array.from(
              { length: lines },
              (_, i) => `M${round(x)},${round(base + i * m.lead + 1)}h${round(width)}`,
            ).join(''),
          },
        },
      ];
