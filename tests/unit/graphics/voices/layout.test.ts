import { expect, test } from 'vitest';
import { scene } from '../../../../src/graphics/frames.ts';
import { boxes, type Mark } from '../../../../src/graphics/marks.ts';
import type { VoiceGroup, VoicesData } from '../../../../src/graphics/voices/data.ts';
import { layout } from '../../../../src/graphics/voices/layout.ts';
import { indent, measures } from '../../../../src/graphics/voices/measures.ts';
import { areaOf } from '../../../snapshots/geometry.ts';
import { randomFrom } from '../../../fixtures/random.ts';

const group = (key: string, more: Partial<VoiceGroup> = {}): VoiceGroup => ({
  key,
  name: key,
  words: 9,
  byParagraph: false,
  muted: false,
  ...more,
});

/** Runs of some words each, two in a paragraph; as printed first, then in as many groups as `groups`. */
const voices = (words: readonly number[], groups: number): VoicesData => ({
  runs: words.map((count, i) => ({
    paragraph: 1 + Math.floor(i / 2),
    words: count,
    quoted: i % 2 === 0,
    role: 'asserts',
    group: ['all', `g${i % groups}`],
  })),
  steps: [
    { groups: [group('all', { byParagraph: true })], style: 'plain', head: ['what', 'of'] },
    {
      groups: Array.from({ length: groups }, (_, i) => group(`g${i}`)),
      style: 'quoted',
      head: ['what', 'of'],
    },
  ],
  replies: { narrow: [[], []], wide: [[], []] },
});

/** The marks of words, each with its line and where it begins and ends on it. */
const barsOf = (marks: readonly Mark[]) =>
  marks
    .filter(({ attrs }) => /^v( |$)/.test(String(attrs['class'])))
    .map(({ key, attrs }) => {
      const [, x, y, width] = /^M([\d.]+),([\d.]+)h([\d.]+)$/.exec(String(attrs['d'])) ?? [];
      return { key, y: Number(y), from: Number(x), to: Number(x) + Number(width) };
    });

const barsWaiting = (marks: readonly Mark[]): number[] =>
  marks.flatMap(({ delay }) => (delay === undefined ? [] : [delay]));

test.each(['narrow', 'wide'] as const)('%s: every word once in every step, none over another', (name) => {
  const random = randomFrom(7);
  const { word } = measures[name];
  for (let round = 0; round < 50; round += 1) {
    const words = Array.from({ length: 12 }, () => 1 + Math.floor(random() * 40));
    const made = layout(voices(words, 3), boxes[name]);
    const steps = [0, 1].map((step) => barsOf(scene(made, { step })));
    const total = words.reduce((sum, count) => sum + count, 0);
    for (const bars of steps) {
      // Bars end in the gap after their last word.
      expect(bars.reduce((sum, { from, to }) => sum + Math.ceil((to - from) / word), 0)).toBe(total);
      for (const row of Map.groupBy(bars, ({ y }) => y).values()) {
        const sorted = row.sort((a, b) => a.from - b.from);
        sorted.slice(1).forEach(({ from }, i) => expect(from).toBeGreaterThan((sorted[i]?.to ?? 0) - 0.01));
        expect(sorted.at(-1)?.to).toBeLessThanOrEqual(boxes[name].width);
      }
    }
    const [first, second] = steps.map((bars) => bars.map(({ key }) => key).sort());
    expect(second).toEqual(first);
  }
});

test('a paragraph begins a line, with its number', () => {
  const marks = scene(layout(voices([10, 10, 10], 1), boxes.narrow), { step: 0 });
  const numbers = marks.filter(({ key }) => key.startsWith('all-p'));
  expect(numbers.map(({ runs }) => runs?.[0]?.text)).toEqual(['¶1', '¶2']);
  const [one, two, three] = barsOf(marks);
  expect(two?.y).toBe(one?.y);
  expect(three?.y).toBeGreaterThan(one?.y ?? Infinity);
  expect(three?.from).toBe(indent * measures.narrow.word);
});

test('what is quoted is heavy, what is not is thin; as printed all is alike', () => {
  const made = layout(voices([10, 10], 1), boxes.narrow);
  const classes = (step: number) =>
    scene(made, { step })
      .filter(({ key }) => key.startsWith('w'))
      .map(({ attrs }) => attrs['class']);
  expect(classes(0)).toEqual(['v', 'v']);
  expect(classes(1)).toEqual(['v v-quoted', 'v v-told']);
});

test('groups set off one after another, within 340 ms', () => {
  const made = layout(voices([20, 20, 20, 20, 20, 20], 3), boxes.narrow);
  const waits = barsWaiting(scene(made, { step: 1 }));
  expect(new Set(waits)).toEqual(new Set([0, 170, 340]));
});

test('words are sorted on the way back, too', () => {
  const made = layout(voices([20, 20, 20, 20], 2), boxes.narrow);
  expect(new Set(barsWaiting(scene(made, { step: 0 })))).toEqual(new Set([0]));
});

test('a group without words has an empty row', () => {
  const data = voices([10, 10], 1);
  data.steps[1]?.groups.push(group('silent', { name: 'Iran', words: 0 }));
  const marks = scene(layout(data, boxes.narrow), { step: 1 });
  expect(marks.filter(({ attrs }) => attrs['class'] === 'empty')).toHaveLength(1);
});

test('a name that stays is one mark, so that it does not blink', () => {
  const data = voices([10, 10], 2);
  data.steps[0] = { groups: [group('g0'), group('g1')], style: 'plain', head: ['what', 'of'] };
  for (const run of data.runs) run.group[0] = run.group[1] ?? '';
  const names = layout(data, boxes.narrow).items.filter(({ mark }) => mark.key === 'g1-n');
  expect(names.map(({ from, to }) => [from, to])).toEqual([[0, 1]]);
});

test.each(['narrow', 'wide'] as const)(
  '%s: an outline holds the words of its group and no others',
  (name) => {
    const data = voices([60, 20, 70, 20], 2);
    const [first, second] = data.steps[1]?.groups ?? [];
    if (!first || !second) throw new Error('Two groups are needed.');
    second.frame = 'relay';
    const marks = scene(layout(data, boxes[name]), { step: 1 });
    const [frame] = marks.filter(({ tag }) => tag === 'rect').map(areaOf);
    if (!frame) throw new Error('No outline.');
    // Pieces are named by their first word: the second run and the fourth, which a line’s end cuts in two.
    const inside = barsOf(marks).filter(
      ({ from, to, y }) => from > frame.left && to < frame.right && y > frame.top && y < frame.bottom,
    );
    expect(inside.map(({ key }) => key).sort()).toEqual(['w151', 'w169', 'w61']);
    const touched = barsOf(marks).filter(({ y }) => y >= frame.top && y <= frame.bottom);
    expect(touched).toHaveLength(inside.length);
  },
);

test('a step with fewer lines spreads, one that fills the box does not', () => {
  const pitch = (words: readonly number[]): number => {
    const bars = barsOf(scene(layout(voices(words, 1), boxes.wide), { step: 0 }));
    const ys = [...new Set(bars.map(({ y }) => y))].sort((a, b) => a - b);
    return (ys[1] ?? NaN) - (ys[0] ?? NaN);
  };
  const { line } = measures.wide;
  expect(pitch([48, 48])).toBe(line[1]);
  const full = pitch(Array.from({ length: 16 }, () => 48));
  expect(full).toBeGreaterThanOrEqual(line[0]);
  expect(full).toBeLessThan(line[1]);
});

test('more words than the box holds', () => {
  expect(() =>
    layout(
      voices(
        Array.from({ length: 60 }, () => 30),
        2,
      ),
      boxes.narrow,
    ),
  ).toThrow(
    /^Step 1 of "voices" needs \d+ units more than the narrow box has\.\n {4}→ join two of its groups\.$/,
  );
});

test('a name and a headline that are too long', () => {
  const long = 'Attributionskettenglieder '.repeat(3).trim();
  const name = voices([10, 10], 2);
  Object.assign(name.steps[1]?.groups[1] ?? {}, { name: long });
  expect(() => layout(name, boxes.narrow)).toThrow(`The group "${long}" is too long for the narrow box.`);
  const head = voices([10], 1);
  head.steps[0]?.head.splice(0, 1, long);
  expect(() => layout(head, boxes.narrow)).toThrow(
    /^The headline of step 1 .* is too long for the narrow box/,
  );
});
