import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { type Mark, round } from '../marks.ts';
import { measure, wordsOf, wrap } from '../text.ts';
import { layoutBlanks, placeRows, type Row, textOf } from './form.ts';
import type { Pen } from './pen.ts';

/** The article's own words as strips, blanks under them, and what fills the blanks. */
export const layoutPage = (pen: Pen): Item[] => {
  const strips = layoutStrips(pen);
  const top = strips.bottom + 6;
  const { rows, bottom } = placeRows(pen, top);
  return [...strips.items, ...layoutBlanks(pen, rows), ...layoutFilled(pen, rows, [top, bottom])];
};

/** Strips from the top: the words, and at their end the paragraph. */
const layoutStrips = ({ data, box, m }: Pen): { items: Item[]; bottom: number } => {
  const { sentences, shown } = data.page;
  const { pad, gap } = m.strips;
  let top = 0.75;
  const items = sentences.flatMap(({ key, words, paragraph, step }): Item[] => {
    const number = measure(paragraph, 'bold') + 10;
    const lines = wrap(wordsOf(words[box.name], 'serif'), box.width - 2 * pad - number, m.quote.size);
    const height = lines.length * m.quote.leading + 2 * pad - 2;
    const make = (mark: Mark): Item => ({ from: step, to: shown.to, mark });
    const base = top + pad + m.quote.size * 0.82;
    const own = [
      make({
        key,
        tag: 'rect',
        attrs: { class: 'panel', x: 0, y: round(top), width: box.width, height: round(height) },
      }),
      make(textMark(`${key}-p`, box.width - pad, base, paragraph, { class: 't b on-panel', anchor: 'end' })),
      ...lines.map((line, i) =>
        make(
          textMark(`${key}-${i}`, pad, base + i * m.quote.leading, textOf(line), { class: m.quote.class }),
        ),
      ),
    ];
    top += height + gap;
    return own;
  });
  return { items, bottom: top };
};

/** Who said it, when, in which words; marked as beyond the article by a double hairline. */
const layoutFilled = (
  { data, box, m }: Pen,
  rows: readonly Row[],
  [top, bottom]: [number, number],
): Item[] => {
  const { filled, shown } = data.page;
  const first = filled[0]?.step;
  if (first === undefined) return [];
  const narrow = box.name === 'narrow';
  const side = m.square - 1;
  return [
    { from: first, to: shown.to, mark: beyond('beyond-page', top, bottom) },
    ...filled.flatMap(({ key, role, name, date, step }, i): Item[] => {
      const { base, lines, firstLine, text, words } = rows[i] ?? {
        base: 0,
        lines: [],
        firstLine: 0,
        text: 0,
        words: 0,
      };
      const square = { x: m.left, y: round(base - side + 0.5), width: side, height: side };
      const marks = [
        { key, tag: 'rect' as const, attrs: { class: `n-${role}`, ...square } },
        textMark(`${key}-n`, text, base, name, { class: 't b' }),
        narrow
          ? textMark(`${key}-d`, box.width, base, date, { class: 't m', anchor: 'end' })
          : textMark(`${key}-d`, text, base + m.leading, date, { class: 't m' }),
        ...lines.map((line, k) =>
          textMark(`${key}-${k}`, words, firstLine + k * m.quote.leading, line, { class: m.quote.class }),
        ),
      ];
      return marks.map((mark) => ({ from: step, to: shown.to, mark }));
    }),
  ];
};

/** The double hairline of what is beyond the article. */
export const beyond = (key: string, top: number, bottom: number): Mark => ({
  key,
  tag: 'path',
  attrs: { class: 'c-beyond', d: `M0.75,${round(top)}V${round(bottom)}M3.25,${round(top)}V${round(bottom)}` },
});
