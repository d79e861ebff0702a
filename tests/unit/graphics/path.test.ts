import { expect, test } from 'vitest';
import { acrossDown, down, headDown, leader, tick } from '../../../src/graphics/path.ts';

test('straight lines', () => {
  expect(down(10, 1.005, 20.123)).toBe('M10,1V20.12');
  expect(leader(1, 9, 5)).toBe('M1,5H9');
  expect(tick(4, 10)).toBe('M4,5V15');
});

test('an arrow head has its tip where it is asked for', () => {
  expect(headDown(10, 20)).toBe('M6.5,15.5L10,20L13.5,15.5');
});

test('an elbow to the right and to the left', () => {
  expect(acrossDown([0, 0], [50, 40], 8)).toBe('M0,0H42Q50,0 50,8V40');
  expect(acrossDown([50, 0], [0, 40], 8)).toBe('M50,0H8Q0,0 0,8V40');
});

test('an elbow smaller than its corner', () => {
  expect(acrossDown([0, 0], [4, 40], 8)).toBe('M0,0H0Q4,0 4,4V40');
  expect(acrossDown([0, 0], [50, 3], 8)).toBe('M0,0H47Q50,0 50,3V3');
});
