import { expect, test } from 'vitest';
import { scene } from '../../../../src/graphics/frames.ts';
import { boxes } from '../../../../src/graphics/marks.ts';
import type { VoicesData } from '../../../../src/graphics/voices/data.ts';
import { layout } from '../../../../src/graphics/voices/layout.ts';
import { randomFrom } from '../../../fixtures/random.ts';

/** Runs of some words each, in one group first, then in as many as `groups`. */
const voices = (words: readonly number[], groups: number): VoicesData => ({
  runs: words.map((count, i) => ({
    key: `r${i}`,
    words: count,
    quoted: i % 2 === 0,
    role: 'asserts',
    group: ['all', `g${i % groups}`],
  })),
  steps: [['all'], Array.from({ length: groups }, (_, i) => `g${i}`)].map((keys) => ({
    groups: keys.map((key) => ({ key, name: key, count: '9 words' })),
    style: 'plain',
    muted: [],
  })),
  replies: { narrow: [[], []], wide: [[], []] },
});

test.each(['narrow', 'wide'] as const)('%s: bars never overlap, and are the same in every step', (name) => {
  const random = randomFrom(7);
  for (let round = 0; round < 50; round += 1) {
    const words = Array.from({ length: 12 }, () => 1 + Math.floor(random() * 40));
    const made = layout(voices(words, 3), boxes[name]);
    const [first = [], second = []] = [0, 1].map((step) =>
      scene(made, { step }).filter(({ tag }) => tag === 'rect'),
    );
    const total = (bars: typeof first): number =>
      bars.reduce((sum, { attrs }) => sum + Number(attrs['width']), 0);
    expect(total(second)).toBeCloseTo(total(first), 6);
    for (const bars of [first, second]) {
      const rows = Map.groupBy(bars, ({ attrs }) => attrs['y']);
      for (const row of rows.values()) {
        const ends = row
          .map(({ attrs }) => [Number(attrs['x']), Number(attrs['x']) + Number(attrs['width'])] as const)
          .sort(([a], [b]) => a - b);
        // Pieces of one run touch; rounding may move each end by 0.005.
        ends.slice(1).forEach(([from], i) => expect(from).toBeGreaterThan((ends[i]?.[1] ?? 0) - 0.011));
        expect(ends.at(-1)?.[1]).toBeLessThanOrEqual(boxes[name].width);
      }
    }
  }
});

test('a group without words has an empty row', () => {
  const data = voices([10, 10], 1);
  data.steps[1]?.groups.push({ key: 'silent', name: 'Iran', count: '0 words' });
  const marks = scene(layout(data, boxes.narrow), { step: 1 });
  expect(marks.filter(({ attrs }) => attrs['class'] === 'empty')).toHaveLength(1);
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
  ).toThrowErrorMatchingInlineSnapshot(`
    [Error: Step 1 of "voices" needs 75 units more than the narrow box has.
        → join two of its groups.]
  `);
});

test('a group name longer than the box', () => {
  const data = voices([10], 1);
  data.steps[0]?.groups.splice(0, 1, { key: 'all', name: 'A name '.repeat(12), count: '9 words' });
  expect(() => layout(data, boxes.narrow)).toThrow('has no room for its name.');
});
