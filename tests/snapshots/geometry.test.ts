import { expect, test } from 'vitest';
import { measure } from '../../src/graphics/text.ts';
import type { Mark } from '../../src/graphics/marks.ts';
import { areaOf, overlap, pointsOf, segmentsOf } from './geometry.ts';

const text = (attrs: Mark['attrs']): Mark => ({
  key: 'a',
  tag: 'text',
  attrs: { x: 100, y: 50, class: 't', ...attrs },
  runs: [
    { text: 'Iran', class: 'b' },
    { text: ' 0 words', class: 'm' },
  ],
});
const width = measure('Iran', 'bold') + measure(' 0 words', 'label');

test('a label covers its runs, each in its own style', () => {
  expect(areaOf(text({}))).toEqual({ key: 'a', left: 100, top: 41, right: 100 + width, bottom: 52.4 });
});

test('a label at its middle, and at its end', () => {
  expect(areaOf(text({ 'text-anchor': 'middle' }))).toMatchObject({ left: 100 - width / 2 });
  expect(areaOf(text({ 'text-anchor': 'end' })).right).toBeCloseTo(100, 9);
});

test('circles, rectangles and paths', () => {
  const circle: Mark = { key: 'c', tag: 'circle', attrs: { cx: 10, cy: 20, r: 5 } };
  expect(areaOf(circle)).toEqual({ key: 'c', left: 5, top: 15, right: 15, bottom: 25 });
  const rect: Mark = { key: 'r', tag: 'rect', attrs: { x: 1, y: 2, width: 3, height: 4 } };
  expect(areaOf(rect)).toEqual({ key: 'r', left: 1, top: 2, right: 4, bottom: 6 });
  const path: Mark = { key: 'p', tag: 'path', attrs: { d: 'M0,10H42Q50,10 50,18V40' } };
  expect(areaOf(path)).toEqual({ key: 'p', left: 0, top: 10, right: 50, bottom: 40 });
});

test('paths of several parts', () => {
  expect(pointsOf('M5,5V15M9.5,-1h10v2')).toEqual([
    [5, 5],
    [5, 15],
    [9.5, -1],
    [19.5, -1],
    [19.5, 1],
  ]);
  expect(() => pointsOf('M0,0C1,1 2,2 3,3')).toThrow('"C"');
});

test('overlap is the smaller length, and none where areas only touch', () => {
  const area = (left: number, top: number) => ({ key: 'a', left, top, right: left + 10, bottom: top + 10 });
  expect(overlap(area(0, 0), area(7, 2))).toBe(3);
  expect(overlap(area(0, 0), area(10, 0))).toBe(0);
  expect(overlap(area(0, 0), area(30, 0))).toBe(0);
});

test('the pieces of a path, apart where it is lifted', () => {
  const path: Mark = { key: 'p', tag: 'path', attrs: { d: 'M5,5V15M9,1h10' } };
  expect(segmentsOf(path).map(({ left, top, right, bottom }) => [left, top, right, bottom])).toEqual([
    [5, 5, 5, 15],
    [9, 1, 19, 1],
  ]);
});
