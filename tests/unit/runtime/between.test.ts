import { interpolateString } from 'd3';
import { describe, expect, test } from 'vitest';
import { between } from '../../../src/runtime/between.ts';

describe.each([
  ['M0,0L10,20', 'M5,7.5L-3,1e2'],
  ['12', '-0.5'],
  ['M1,2L3,4L5,6', 'M1,2L3,4'],
  ['M1,2', 'M1,2L3,4L5,6'],
  ['', 'M3,4h-5v.25'],
  ['rotate(10 20)', 'rotate(-10 20.5)'],
  ['0 3 7', '4'],
])('from %j to %j', (from, to) => {
  test.each([0, 0.1, 0.5, 0.73, 1])('%d of the way is where d3 has it', (share) => {
    expect(between(from, to)(share)).toBe(interpolateString(from, to)(share));
  });
});

test('what is moved is moved', () => {
  expect(between('M0,10', 'M10,20')(0.5)).toBe('M5,15');
});
