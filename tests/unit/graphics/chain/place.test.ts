import { expect, test } from 'vitest';
import { measures } from '../../../../src/graphics/chain/measures.ts';
import { place } from '../../../../src/graphics/chain/place.ts';
import { boxes } from '../../../../src/graphics/marks.ts';
import { chain, node } from './small-chain.ts';

const names = ['narrow', 'wide'] as const;
const at = (data: ReturnType<typeof chain>, name: (typeof names)[number]) => [
  ...place(data, boxes[name], measures[name]).at.values(),
];

test.each(names)('%s: lanes run to the right, within the box', (name) => {
  const xs = at(chain([node('a', 0), node('b', 0), node('c', 0)]), name).map(({ x }) => x);
  xs.slice(1).forEach((x, i) => expect(x).toBeGreaterThan((xs[i] ?? 0) + measures[name].label));
  expect(xs.at(-1)).toBeLessThan(boxes[name].width);
});

test.each(names)('%s: a lane that ends above the next one’s first mark has its place too', (name) => {
  const places = at(chain([node('a', 0), node('b', 1)]), name);
  for (const { x, y } of places) expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true]);
  expect(places[1]?.x).toBeGreaterThan((places[0]?.x ?? NaN) + measures[name].label);
});

test.each(names)('%s: rows are never closer than 34', (name) => {
  for (const levels of [2, 3, 4]) {
    const rows = at(
      chain(Array.from({ length: levels }, (_, i) => node(`n${i}`, i, { lane: 'n0' }))),
      name,
    ).map(({ y }) => y);
    rows.slice(1).forEach((y, i) => expect(y - (rows[i] ?? 0)).toBeGreaterThanOrEqual(34));
  }
});

test('one speaker alone', () => {
  expect(at(chain([node('a', 0)]), 'narrow')).toEqual([{ x: 11, y: 13 }]);
});

test('a chain with more lanes than fit', () => {
  const data = chain(['a', 'b', 'c', 'd', 'e'].map((key) => node(key, 0, { name: 'Steering Committee' })));
  expect(() => place(data, boxes.narrow, measures.narrow)).toThrowErrorMatchingInlineSnapshot(`
    [Error: The chain needs 451 units in the narrow box, which has 288.
        → shorten a label (front matter of the section), or show one lane less.]
  `);
});

test('a label too long for its lane', () => {
  const data = chain([
    node('a', 0),
    node('b', 0, { name: 'Unabbreviatedcommitteeonintelligenceandsecurity' }),
  ]);
  expect(() => place(data, boxes.narrow, measures.narrow)).toThrow('units in the narrow box, which has 288');
});

test('a chain with more dates than fit', () => {
  const data = chain(Array.from({ length: 7 }, (_, i) => node(`n${i}`, i, { lane: 'n0' })));
  expect(() => place(data, boxes.narrow, measures.narrow)).toThrowErrorMatchingInlineSnapshot(`
    [Error: The chain has more dates than rows fit.
        → show one date less, or join two of them.]
  `);
});
