import { expect, test } from 'vitest';
import { turn } from '../../../src/runtime/turn.ts';

const at = (way: ReturnType<typeof turn>, t: number): number[] =>
  /^M(.+),(.+)h/
    .exec(way?.(t) ?? '')
    ?.slice(1)
    .map(Number) ?? [];

test('begins and ends where it should', () => {
  const way = turn('M10,20h30', 'M-70.5,240h30');
  expect(way?.(0)).toBe('M10,20h30');
  expect(way?.(1)).toBe('M-70.5,240h30');
});

test('goes along the line first, then across', () => {
  const way = turn('M0,0h6', 'M100,100h6');
  expect(at(way, 0.3)[0]).toBeGreaterThan(40);
  expect(at(way, 0.3)[1]).toBe(0);
  expect(at(way, 0.7)[0]).toBe(100);
  expect(at(way, 0.7)[1]).toBeLessThan(60);
});

test('what goes side by side to one line does not run over its neighbour', () => {
  const [one, two] = [turn('M0,40h20', 'M0,0h20'), turn('M0,80h20', 'M20,0h20')];
  for (let t = 0; t <= 1; t += 0.05) {
    const [[x = 0, y = 0], [otherX = 0, otherY = 0]] = [at(one, t), at(two, t)];
    if (Math.abs(y - otherY) < 6) expect(Math.abs(x - otherX)).toBeGreaterThan(19);
  }
});

test('only moves: a form that changes, or another sort of path, is left to others', () => {
  expect(turn('M0,0h6', 'M0,0h12')).toBeUndefined();
  expect(turn('', 'M0,0h6')).toBeUndefined();
});
