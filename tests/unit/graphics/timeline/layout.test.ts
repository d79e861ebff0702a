import { expect, test } from 'vitest';
import { scene } from '../../../../src/graphics/frames.ts';
import { boxes } from '../../../../src/graphics/marks.ts';
import { replyTop } from '../../../../src/graphics/reply.ts';
import type { TimelineData, TimelineRow } from '../../../../src/graphics/timeline/data.ts';
import { during, staged } from '../../../../src/graphics/timeline/items.ts';
import { layout } from '../../../../src/graphics/timeline/layout.ts';
import { plan } from '../../../../src/graphics/timeline/place.ts';
import { randomFrom } from '../../../fixtures/random.ts';

const both = (text: string): Record<'narrow' | 'wide', string> => ({ narrow: text, wide: text });

/** A row made public on a day of March 2024, about another day or none. */
const row = (key: string, day: number, told?: [from: number, to: number]): TimelineRow => ({
  key,
  role: 'examines',
  charge: false,
  beyond: true,
  label: both(key),
  date: `${day + 1} Mar`,
  day,
  known: `2024-03-${String(day + 1).padStart(2, '0')}`,
  ...(told ? { told: { from: told[0], to: told[1], rough: false, open: false, length: '5 days' } } : {}),
});

const timeline = (rows: TimelineRow[], days: number[]): TimelineData => ({
  rows,
  denials: [],
  steps: days.map((day) => ({
    asOf: `2024-03-${String(day + 1).padStart(2, '0')}`,
    day,
    label: both(`${day + 1} Mar`),
  })),
  axis: { months: [{ name: both('Mar'), day: 0 }], days: 31 },
  words: {
    happened: 'when',
    public: 'public',
    asKnownOn: 'as known on',
    beyond: 'beyond',
    notYet: ['Not yet'],
    line: { narrow: ['line'], wide: ['line'] },
    denies: both('denies'),
  },
  replies: { narrow: days.map(() => []), wide: days.map(() => []) },
});

test('a thing that comes, changes, goes and comes again is an item for each run of steps', () => {
  const items = staged({ key: 'a', tag: 'path' }, [
    undefined,
    { d: 'M0,0' },
    { d: 'M1,0' },
    undefined,
    { d: 'M2,0' },
  ]);
  expect(items).toEqual([
    { from: 1, to: 2, mark: { key: 'a', tag: 'path', attrs: { d: 'M0,0' } }, then: [[2, { d: 'M1,0' }]] },
    { from: 4, mark: { key: 'a', tag: 'path', attrs: { d: 'M2,0' } } },
  ]);
  expect(during([true, true, true], { key: 'b', tag: 'text', attrs: {} })).toEqual([
    { from: 0, mark: { key: 'b', tag: 'text', attrs: {} } },
  ]);
});

test.each(['narrow', 'wide'] as const)('%s: no row ever moves, and rows do not touch', (name) => {
  const random = randomFrom(5);
  for (let round = 0; round < 40; round += 1) {
    const days = Array.from({ length: 6 }, () => 10 + Math.floor(random() * 20)).sort((a, b) => a - b);
    const rows = days.map((day, i) => row(`r${i}`, day, random() < 0.5 ? [2, 4] : undefined));
    const { slots, corners, foot } = plan(timeline(rows, [10, 20, 30, 15]), boxes[name]);
    slots
      .slice(1)
      .forEach((slot, i) => expect(slot.top).toBeGreaterThanOrEqual((slots[i]?.bottom ?? 0) - 1e-9));
    for (const { y } of corners) expect(y).toBeLessThanOrEqual(foot + 1e-9);
  }
});

test('the line of what is known goes below the last row that is known, at the day of the step', () => {
  const rows = [row('one', 10, [2, 4]), row('two', 20)];
  const { slots, corners, x, m } = plan(timeline(rows, [10, 19, 20, 12]), boxes.narrow);
  const below = (i: number): number => (slots[i]?.bottom ?? 0) + m.below;
  expect(corners).toEqual([
    { x: x(10.5), y: below(0) },
    { x: x(19.5), y: below(0) },
    { x: x(20.5), y: below(1) },
    { x: x(12.5), y: below(0) },
  ]);
});

test('an outline is filled when it is known, and empty again in a step that goes back', () => {
  const made = layout(timeline([row('one', 10), row('two', 20, [2, 4])], [10, 20, 12]), boxes.wide);
  const classes = [0, 1, 2].map((step) => {
    const mark = scene(made, { step }).find(({ key }) => key === 'two');
    return mark?.attrs['class'];
  });
  expect(classes).toEqual(['ghost', 'n-examines', 'ghost']);
});

test('a beginning without an end is open where it is charged, and points on where it is not', () => {
  const made = (charge: boolean): string => {
    const open = { ...row('one', 20), charge, told: { from: 2, to: 9, rough: true, open: true, length: '' } };
    const mark = scene(layout(timeline([open], [20, 25]), boxes.wide), { step: 0 }).find(
      ({ key }) => key === 'one',
    );
    return String(mark?.attrs['d']);
  };
  expect(made(true)).not.toContain('L');
  expect(made(false)).toContain('L');
});

test.each(['narrow', 'wide'] as const)(
  '%s: the day at the foot is clear of the ring and of the replies',
  (name) => {
    const rows = Array.from({ length: 9 }, (_, i) => row(`r${i}`, 10 + i, i < 5 ? [2, 4] : undefined));
    const { m, foot } = plan(timeline(rows, [30]), boxes[name]);
    // Its letters are 14 units high: three quarters above the baseline, a fifth below.
    expect(m.foot - 0.75 * 14).toBeGreaterThanOrEqual(m.ring + 1);
    expect(foot + m.foot + 0.2 * 14).toBeLessThan(replyTop(boxes[name]));
  },
);

test('more rows than the box holds', () => {
  const rows = Array.from({ length: 12 }, (_, i) => row(`r${i}`, 10 + i, [2, 4]));
  expect(() => layout(timeline(rows, [10, 30]), boxes.narrow)).toThrowErrorMatchingInlineSnapshot(`
    [Error: The timeline has 12 rows, more than the narrow box can hold.
        → take a statement out of the steps; rows are never made smaller.]
  `);
});

test('a label longer than its row', () => {
  const long = { ...row('one', 10), label: both('A label that goes on and on and on and on') };
  expect(() => layout(timeline([long], [10, 30]), boxes.narrow)).toThrow(
    'units too long for the narrow box.',
  );
});
