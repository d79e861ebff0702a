import { expect, test } from 'vitest';
import { heightAt } from '../../../src/embed/loader/heights.ts';
import { limiter, read } from '../../../src/embed/loader/messages.ts';

const say = (more: object): unknown => read({ ns: 'according', v: 1, ...more });

test('heights are held between 50 and 10,000, and whole', () => {
  expect([1, 432.2, 1e9].map((height) => say({ type: 'height', height }))).toEqual([
    { type: 'height', height: 50 },
    { type: 'height', height: 433 },
    { type: 'height', height: 10_000 },
  ]);
});

test.for<object>([
  { type: 'height', height: NaN },
  { type: 'height', height: -1 },
  { type: 'height', height: '400' },
  { type: 'step', step: 'A b', index: 0, count: 1 },
  { type: 'step', step: 'a', index: -1, count: 1 },
  { type: 'step', step: 'a', index: 0.5, count: 1 },
  { type: 'step', step: 'a' },
  { type: 'event', name: 'x'.repeat(61) },
  { type: 'event', name: 3 },
  { type: 'navigate' },
  { v: 2, type: 'ready' },
  { ns: 'other', type: 'ready' },
])('not read: %o', (message) => {
  expect(say(message)).toBeUndefined();
});
test.for([null, undefined, 'according', 5, []])('not read: %o', (message) => {
  expect(read(message)).toBeUndefined();
});

test('steps and events', () => {
  expect(say({ type: 'step', step: 'a', index: 0, count: 7, more: 1 })).toEqual({
    type: 'step',
    step: 'a',
    index: 0,
    count: 7,
  });
  expect(say({ type: 'event', name: 'opened', detail: [1] })).toEqual({
    type: 'event',
    name: 'opened',
    detail: [1],
  });
});

test('twenty messages a second, then none until the next', () => {
  let now = 0;
  const mayCome = limiter(() => now);
  expect(Array.from({ length: 25 }, mayCome).filter(Boolean)).toHaveLength(20);
  now = 1000;
  expect(mayCome()).toBe(true);
});

test('the height at a width lies between those that were measured beside it', () => {
  const heights: [number, number][] = [
    [320, 700],
    [600, 500],
    [1200, 400],
  ];
  expect([280, 320, 460, 600, 900, 1200, 1600].map((width) => heightAt(heights, width))).toEqual([
    700, 700, 600, 500, 450, 400, 400,
  ]);
  expect(heightAt([], 600)).toBeUndefined();
  expect(heightAt(undefined, 600)).toBeUndefined();
});
