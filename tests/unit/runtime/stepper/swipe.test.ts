import { expect, test } from 'vitest';
import { swipeOf } from '../../../../src/runtime/stepper/swipe.ts';

test.each([
  ['to the left', -80, 5, 1],
  ['to the right', 80, -5, -1],
  ['too short', 39, 0, 0],
  ['down the page', 10, 300, 0],
  ['slanting, more across', -90, 50, 1],
  ['slanting, as much down', -90, 90, 0],
  ['none', 0, 0, 0],
])('a movement %s', (_, across, down, way) => {
  expect(swipeOf(across, down)).toBe(way);
});
