import { expect, test } from 'vitest';
import { currentStep } from '../../../src/runtime/step.ts';

test.each([
  { where: 'before the first', tops: [500, 900, 1300], step: 0 },
  { where: 'at the first', tops: [400, 800, 1200], step: 0 },
  { where: 'just before the second', tops: [0, 401, 800], step: 0 },
  { where: 'just at the second', tops: [0, 400, 800], step: 1 },
  { where: 'within the second', tops: [-300, 100, 500], step: 1 },
  { where: 'after the last', tops: [-9000, -8000, -7000], step: 2 },
  { where: 'two at one height', tops: [400, 400, 900], step: 1 },
])('$where: $step', ({ tops, step }) => {
  expect(currentStep(tops, 400)).toBe(step);
});

test('no steps', () => {
  expect(currentStep([], 400)).toBe(0);
});
