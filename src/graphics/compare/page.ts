import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { type Mark, round } from '../marks.ts';
import { measure, type Word, wordsOf, wrap } from '../text.ts';
import { type Pen, tooFull } from './pen.ts';

const textOf = (line: readonly Word[]): string => line.map(({ text }) => text).join(' ');

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

/** A row of the page: where its lines stand. */
interface Row {
  base: number;
  lines: string[];
  firstLine: number;
  /** Left edges of names and of words. */
  text: number;
  words: number;
}

/** The rows under the strips, spread over the room there is. */
const placeRows = (pen: Pen, top: number): { rows: Row[]; bottom: number } => {
  const { data, box, m, foot } = pen;
  const narrow = box.name === 'narrow';
  const text = m.left + m.square + 5;
  const words = narrow ? text : m.fill.column;
  const sized = data.page.filled.map((own) => {
    const lines = wrap(wordsOf(own.words[box.name], 'serif'), box.width - words, m.quote.size).map(textOf);
    const first = narrow ? 9 + m.quote.leading : 11.5;
    const height = first + (lines.length - 1) * m.quote.leading + 4;
    return { lines, first, height: narrow ? height : Math.max(height, 14 + m.leading) };
  });
  const [least, most] = m.fill.gap;
  const between = sized.length - 1;
  const room = foot - 5 - top - sized.reduce((sum, { height }) => sum + height, 0);
  const gap = Math.min(most, room / Math.max(1, between));
  if (gap < least) throw tooFull(`The row of “${data.page.filled.at(-1)?.name ?? ''}”`, pen);
  let y = top;
  const rows = sized.map(({ lines, first, height }): Row => {
    const row = { base: y + 10, lines, firstLine: y + first, text, words };
    y += height + gap;
    return row;
  });
  return { rows, bottom: y - gap };
};

/** What the sentences leave open: a form, with dotted lines where names, days and words will stand. */
const layoutBlanks = ({ data, box, m }: Pen, rows: readonly Row[]): Item[] => {
  const { heads, to } = data.page.blanks;
  const from = data.page.shown.from;
  const narrow = box.name === 'narrow';
  const split = box.width * 0.62;
  return rows.flatMap(({ base, firstLine, text, words }, i): Item[] => {
    const slots: [x: number, y: number, end: number][] = narrow
      ? [
          [text, base, split],
          [split + 10, base, box.width],
          [text, firstLine, box.width],
        ]
      : [
          [text, base, words - 22],
          [text, base + m.leading, words - 22],
          [words, firstLine, box.width],
        ];
    // The first row asks.
    const asked = i === 0 ? heads : [];
    const starts = slots.map(([x], k) => {
      const head = asked[k];
      return head === undefined ? x : x + measure(head, 'label') + 6;
    });
    const d = slots.map(([, y, end], k) => `M${round(starts[k] ?? 0)},${round(y)}H${round(end)}`).join('');
    return [
      ...asked.map((head, k): Item => {
        const [x = 0, y = 0] = slots[k] ?? [];
        return { from, to, mark: textMark(`blank-${k}`, x, y, head, { class: 't' }) };
      }),
      { from, to, mark: { key: `blank-row${i}`, tag: 'path', attrs: { class: 'empty', d } } },
    ];
  });
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
  attrs: { class: 'beyond', d: `M0.75,${round(top)}V${round(bottom)}M3.25,${round(top)}V${round(bottom)}` },
});
