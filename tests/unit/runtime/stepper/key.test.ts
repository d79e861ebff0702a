import { expect, test } from 'vitest';
import { stepOfKey } from '../../../../src/runtime/stepper/key.ts';

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 6, undefined],
  ['ArrowLeft', 3, 2],
  ['ArrowLeft', 0, undefined],
  ['Home', 3, 0],
  ['Home', 0, undefined],
  ['End', 3, 6],
  ['End', 6, undefined],
  ['ArrowDown', 3, undefined],
  ['a', 3, undefined],
  ['constructor', 3, undefined],
])('%s at step %i of 0–6 leads to %s', (key, at, to) => {
  expect(stepOfKey(key, at, 7)).toBe(to);
});

test('a section of one step has nowhere to go', () => {
  for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End']) expect(stepOfKey(key, 0, 1)).toBeUndefined();
});
