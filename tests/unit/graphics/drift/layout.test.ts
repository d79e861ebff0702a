import { describe, expect, test } from 'vitest';
import type { DriftBand, DriftData, DriftTable, Place } from '../../../../src/graphics/drift/data.ts';
import { layout } from '../../../../src/graphics/drift/layout.ts';
import { scene } from '../../../../src/graphics/frames.ts';
import { type Box, boxes, type Mark } from '../../../../src/graphics/marks.ts';
import { measure } from '../../../../src/graphics/text.ts';

const names = ['first', 'second', 'third', 'fourth'];

/** A table of texts by part, one column each; a sentence goes `words[part][column]`. */
const tableOf = (words: Record<string, string[]>): DriftTable => ({
  key: 't',
  columns: names.slice(0, Object.values(words)[0]?.length ?? 0).map((name, at) => ({
    key: name,
    name,
    role: 'relays',
    lines: [`${at + 1} May`, 'retold'],
    beyond: true,
    way: 'retells',
    cells: Object.fromEntries(
      Object.entries(words).map(([part, texts]) => [
        part,
        { blocks: texts[at] === '' ? [] : [{ key: name, text: texts[at] ?? '', breaks: [] }] },
      ]),
    ),
  })),
  rows: Object.keys(words).map((part) => ({ part, label: part })),
});

const place = (column: number, part: string, from: number, to: number): Place => ({
  column,
  part,
  block: names[column] ?? '',
  from,
  to,
});

const step = (at: number, more: Partial<DriftBand> = {}): DriftBand => ({
  table: 't',
  at: Math.max(1, at),
  until: at,
  narrow: ['did', 'when'],
  marks: [],
  threads: [],
  guests: [],
  before: {},
  ...more,
});

const drift = (table: DriftTable, steps: DriftBand[]): DriftData => ({
  tables: [table],
  steps: steps.map((band) => [band]),
  replies: { narrow: steps.map(() => []), wide: steps.map(() => []) },
});

const at = (data: DriftData, box: Box, index: number): Mark[] => scene(layout(data, box), { step: index });
const said = (marks: readonly Mark[]): string[] =>
  marks.flatMap(({ tag, runs = [] }) => (tag === 'text' ? [runs.map(({ text }) => text).join('')] : []));
const find = (marks: readonly Mark[], end: string): Mark => {
  const found = marks.find(({ key }) => key.endsWith(end));
  if (!found) throw new Error(`No mark "…${end}" among ${marks.map(({ key }) => key).join(', ')}`);
  return found;
};
/** The points of a path, its curves by their ends. */
const pointsOf = ({ attrs }: Mark): { x: number; y: number }[] => {
  let [x, y] = [0, 0];
  return [...String(attrs['d']).matchAll(/([MLHVQ])([^MLHVQ]*)/g)].map(([, command, numbers = '']) => {
    const list = numbers.split(/[ ,]/).map(Number);
    if (command === 'H') x = list[0] ?? 0;
    else if (command === 'V') y = list[0] ?? 0;
    else [x, y] = list.slice(-2) as [number, number];
    return { x, y };
  });
};

const table = tableOf({
  did: ['wrote a long letter to', 'broke the old desk of', 'rompió', 'broke'],
  when: ['on the desk of a clerk', 'in late May', 'a fin de mayo', 'by the end of May'],
});

describe.each(Object.values(boxes))('$name', (box) => {
  const marked = drift(table, [
    step(1, { marks: [{ place: place(1, 'when', 3, 11), look: 'now' }] }),
    step(3),
  ]);

  test('a highlight is as wide as its words and begins where they begin', () => {
    const marks = at(marked, box, 0);
    const words = marks.find((mark) => said([mark])[0] === 'in late May');
    const rect = find(marks, '-h');
    const size = box.name === 'narrow' ? 16 : 18;
    expect(Number(rect.attrs['x'])).toBeCloseTo(
      Number(words?.attrs['x']) + measure('in ', 'serif', size) - 1,
      1,
    );
    expect(Number(rect.attrs['width'])).toBeCloseTo(measure('late May', 'serif', size) + 2, 1);
    const [top, low] = [Number(rect.attrs['y']), Number(rect.attrs['y']) + Number(rect.attrs['height'])];
    expect(top).toBeLessThan(Number(words?.attrs['y']) - size / 2);
    expect(low).toBeGreaterThan(Number(words?.attrs['y']));
  });

  test('a thread leaves under its words and lands left of the word it leads to, at its height', () => {
    const [from, to] = [place(0, 'when', 7, 11), place(1, 'did', 14, 18)];
    const data = drift(structuredClone(table), [step(1, { threads: [{ key: 'a', from, to }] })]);
    const block = data.tables[0]?.columns[1]?.cells['did']?.blocks[0];
    block?.breaks.push(to.from);
    const marks = at(data, box, 0);
    const source = marks.find(
      (mark) => mark.key.startsWith('t-first-when') && said([mark])[0]?.includes('desk'),
    );
    const target = marks.find(
      (mark) => mark.key.startsWith('t-second-did') && said([mark])[0]?.startsWith('desk'),
    );
    const points = pointsOf(find(marks, 'a-t'));
    const [start, tip] = [points[0], points.at(-2)];
    expect(start?.y).toBeGreaterThan(Number(source?.attrs['y']));
    expect(start?.y).toBeLessThan(Number(source?.attrs['y']) + 6);
    expect(tip?.x).toBeLessThan(Number(target?.attrs['x']));
    expect(tip?.y).toBeLessThan(Number(target?.attrs['y']));
    // In the space between the columns it runs, not through words.
    const edge = Number(target?.attrs['x']);
    const lane = points[3]?.x ?? 0;
    expect(lane).toBeLessThan(edge);
    expect(lane).toBeGreaterThan(edge - 16);
  });

  test('lost words end at a bar before the next column; added words begin at one', () => {
    const data = drift(table, [
      step(1, {
        threads: [
          { key: 'lost', from: place(0, 'did', 0, 5) },
          { key: 'new', to: place(1, 'when', 0, 2) },
        ],
      }),
    ]);
    const marks = at(data, box, 0);
    const second = marks.find((mark) => said([mark])[0] === 'in late May');
    const [lost, added] = [pointsOf(find(marks, 'lost-t')), pointsOf(find(marks, 'new-t'))];
    expect(lost.at(-1)?.x).toBeLessThan(Number(second?.attrs['x']));
    expect(lost.at(-1)?.x).toBe(lost.at(-2)?.x);
    expect(added[0]?.x).toBe(added[1]?.x);
    expect(added.at(-1)?.x).toBeLessThan(Number(second?.attrs['x']) + 1);
  });

  test('threads from two places do not share a way, threads from one place fork from one line', () => {
    const ways = (froms: [Place, Place]): number[] => {
      const data = drift(table, [
        step(1, {
          threads: froms.map((from, i) => ({
            key: `w${i}`,
            from,
            to: place(1, i === 0 ? 'did' : 'when', 0, 2),
          })),
        }),
      ]);
      const marks = at(data, box, 0);
      return ['w0-t', 'w1-t'].map((key) => pointsOf(find(marks, key))[3]?.x ?? 0);
    };
    const [one, two] = [place(0, 'did', 0, 5), place(0, 'when', 0, 2)];
    const [a, b] = ways([two, one]);
    expect(a).not.toBe(b);
    const [c, d] = ways([one, one]);
    expect(c).toBe(d);
  });

  test('words that stand elsewhere in a text come with the column that takes them up, and keep their place till then', () => {
    const elsewhere = structuredClone(table);
    elsewhere.columns[0]?.cells['did']?.blocks.push({
      key: 'other',
      text: 'crowd',
      lead: 'elsewhere:',
      breaks: [],
      since: 2,
    });
    const data = drift(elsewhere, [step(1), step(2)]);
    expect(said(at(data, box, 0))).not.toContain('crowd');
    const rule = (index: number): unknown => find(at(data, boxes.wide, index), 't-when-r').attrs['d'];
    expect(said(at(data, boxes.wide, 1))).toContain('crowd');
    expect(rule(0)).toBe(rule(1));
  });

  test('too many words are refused, with the step and the way out', () => {
    const long = 'word after word '.repeat(200).trim();
    const data = drift(tableOf({ did: ['a', 'b'], when: [long, 'c'] }), [step(1)]);
    expect(() => layout(data, box)).toThrow(/^Step 1 of "drift" needs \d+ units more than the/);
  });
});

describe('the narrow box is a window on the wide one', () => {
  const steps = drift(table, [step(0), step(1), step(2), step(3)]);

  test('two columns next to one another, one further at each step, and none before the first', () => {
    const heads = [0, 1, 2, 3].map((i) =>
      said(at(steps, boxes.narrow, i)).filter((text) => names.includes(text)),
    );
    expect(heads).toEqual([
      ['first', 'second'],
      ['first', 'second'],
      ['second', 'third'],
      ['third', 'fourth'],
    ]);
    expect(said(at(steps, boxes.wide, 0)).filter((text) => names.includes(text))).toEqual(names);
  });

  test('a column that stays in view is moved, not drawn anew', () => {
    const items = layout(steps, boxes.narrow).items.filter(({ mark }) => mark.key === 't-second-n');
    expect(items.map(({ from, to }) => [from, to])).toEqual([[0, 2]]);
    expect(items[0]?.then?.map(([at]) => at)).toEqual([1, 2]);
  });

  test('new words wait only where the window moves', () => {
    const enters = (index: number, key: string): unknown =>
      layout(steps, boxes.narrow).items.find(({ from, mark }) => from === index && mark.key.startsWith(key))
        ?.mark.enter;
    expect(enters(1, 't-second-did-0')).toBeUndefined();
    expect(enters(2, 't-third-did-0')).toBe('late');
  });

  test('only the parts it is told to show', () => {
    const data = drift(table, [step(1, { narrow: ['did'] })]);
    expect(said(at(data, boxes.narrow, 0))).not.toContain('when');
    expect(said(at(data, boxes.wide, 0))).toContain('when');
  });
});

test('what has not come is an empty line, and a ring without a role', () => {
  const marks = at(drift(table, [step(0), step(3)]), boxes.wide, 0);
  expect(said(marks)).not.toContain('rompió');
  expect(find(marks, 't-did-2-e').attrs['class']).toBe('form yet');
  expect(marks.filter(({ attrs }) => attrs['class'] === 'ring yet')).toHaveLength(3);
});

test('a foreign word says its language', () => {
  const foreign = structuredClone(table);
  const block = foreign.columns[2]?.cells['did']?.blocks[0];
  if (block) block.language = 'es';
  const marks = at(drift(foreign, [step(2)]), boxes.wide, 0);
  const languages = marks.filter(({ attrs }) => attrs['lang'] === 'es').map((mark) => said([mark])[0]);
  expect(languages).toEqual(['rompió']);
});
