import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { type Mark, round, type Run } from '../marks.ts';
import { measure, wordsOf, wrap } from '../text.ts';
import type { CompareData, Wording } from './data.ts';
import { textOf } from './form.ts';
import { glyph, halfWidth } from './glyph.ts';
import { type Pen, tooFull } from './pen.ts';

/** Between two columns. */
const gutter = 12;

/** A column under the tracks. */
interface Column {
  x: number;
  width: number;
  /** The hairline over it. */
  rule: Mark;
}

const columnsOf = ({ box, m }: Pen, count: number, key: string): Column[] => {
  const width = (box.width - m.left - gutter * (count - 1)) / count;
  return Array.from({ length: count }, (_, i) => {
    const x = m.left + i * (width + gutter);
    const d = `M${round(x)},${m.below.top - 14}h${round(width)}`;
    return { x, width, rule: { key: `${key}-${i}-r`, tag: 'path', attrs: { class: 'hair', d } } };
  });
};

/** The words of both years side by side: what each speaks of, and in which words. Each in one step only. */
export const layoutWordings = (pen: Pen): Item[] => pen.data.wordings.flatMap((own) => layoutColumns(pen, own));

const layoutColumns = (pen: Pen, { step, columns }: CompareData['wordings'][number]): Item[] => {
  const { box, m } = pen;
  const at = columnsOf(pen, columns.length, `words${step}`);
  const make = (mark: Mark): Item => ({ from: step, to: step, mark });
  const rows = Math.max(...columns.map(({ cells }) => cells.length));
  const items: Item[] = [
    ...at.map(({ rule }) => make(rule)),
    ...columns.map(({ head }, i) =>
      make(textMark(`words${step}-${i}`, at[i]?.x ?? 0, m.below.top, head[box.name], { class: 't b' })),
    ),
  ];
  let y = m.below.top;
  for (let row = 0; row < rows; row += 1) {
    y += m.leading + 3;
    const heights = columns.map(({ cells }, i) => {
      const cell = cells[row];
      const { x, width } = at[i] ?? { x: 0, width: 0 };
      if (!cell) return 0;
      const lines = wrap(wordsOf(cell.words[box.name], 'serif'), width, m.below.size);
      items.push(make(textMark(`words${step}-${i}-${row}`, x, y, aboutOf(cell, box.name), { class: 't m' })));
      lines.forEach((line, k) => {
        const base = y + m.below.leading + k * m.below.leading;
        const runs = emphasised(textOf(line), cell);
        items.push(make(textMark(`words${step}-${i}-${row}-${k}`, x, base, runs, { class: m.below.class })));
      });
      return lines.length * m.below.leading;
    });
    y += Math.max(...heights);
  }
  if (y + 4 > pen.foot) throw tooFull('What stands side by side', pen);
  return items;
};

const aboutOf = ({ about, confidence }: Wording, box: 'narrow' | 'wide'): string =>
  confidence && 'none' in confidence && box === 'wide' ? `${about}, ${confidence.none}` : about;

/** A line with its word of confidence set strong. */
const emphasised = (line: string, { confidence }: Wording): Run[] => {
  const word = confidence && 'word' in confidence ? confidence.word : '';
  const at = word === '' ? -1 : line.indexOf(word);
  if (at < 0) return [{ text: line }];
  return [
    { text: line.slice(0, at) },
    { text: word, class: 'b' },
    { text: line.slice(at + word.length) },
  ].filter(({ text }) => text !== '');
};

/** What can and what cannot be compared, and what the marks mean. In one step only. */
export const layoutScope = (pen: Pen): Item[] => {
  const { data, m } = pen;
  if (!data.scope) return [];
  const { shown, columns } = data.scope;
  const make = (mark: Mark): Item => ({ ...shown, mark });
  const lists = columnsOf(pen, columns.length, 'scope').flatMap(({ x, width, rule }, i): Item[] => {
    const { head = '', lines = [] } = columns[i] ?? {};
    const wrapped = lines.flatMap((line) => wrap(wordsOf(line, 'label'), width).map(textOf));
    const bottom = m.below.top + wrapped.length * m.leading;
    if (bottom + 4 > pen.foot) throw tooFull(`“${head}”`, pen);
    return [
      make(rule),
      make(textMark(`scope-${i}`, x, m.below.top, head, { class: 't b' })),
      ...wrapped.map((text, k) =>
        make(textMark(`scope-${i}-${k}`, x, m.below.top + (k + 1) * m.leading, text, { class: 't' })),
      ),
    ];
  });
  return [...lists, ...layoutKey(pen)];
};

/** The marks and what they mean, one after another. */
const layoutKey = (pen: Pen): Item[] => {
  const { data, box, m } = pen;
  const first = box.name === 'narrow' ? m.x0 : m.left;
  let [row, x] = [0, first];
  return (data.scope?.key ?? []).flatMap(({ mark: kind, text }): Item[] => {
    const half = halfWidth(kind, m);
    const width = 2 * half + 4 + measure(text, 'label');
    if (x + width > box.width) [row, x] = [row + 1, first];
    const y = m.key[row];
    if (y === undefined) throw tooFull(`“${text}”`, pen);
    const marks = [
      ...glyph(`key-${kind}`, kind, x + half, y, m),
      textMark(`key-${kind}-l`, x + 2 * half + 4, y + 4.2, text, { class: 't m' }),
    ];
    x += width + 11;
    return marks.map((mark) => ({ from: data.tracksFrom, to: data.scope?.shown.to ?? 0, mark }));
  });
};
