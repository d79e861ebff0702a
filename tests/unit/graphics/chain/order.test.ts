import { expect, test } from 'vitest';
import type { ChainData } from '../../../../src/graphics/chain/data.ts';
import { orderLanes } from '../../../../src/graphics/chain/order.ts';
import { chain, node } from './small-chain.ts';

type Cite = [from: string, to: string];

const withLines = (data: ChainData, cites: Cite[], missing: Cite[] = []): ChainData => ({
  ...data,
  citations: cites.map(([from, to]) => ({
    key: `${from}-${to}`,
    from,
    to,
    shown: true,
    label: [],
    step: 0,
  })),
  missing: missing.map(([from, to]) => ({ key: `${from}-${to}`, from, to, step: 0 })),
});

test('lanes without ties keep the order in which they come in', () => {
  expect(orderLanes(chain([node('b', 0), node('a', 0), node('c', 1)]))).toEqual(['b', 'a', 'c']);
});

test('one that is cited stands right of the one that cites it, so that the line does not run through its label', () => {
  const data = chain([node('cited', 0), node('citing', 1)]);
  expect(orderLanes(withLines(data, [['cited', 'citing']]))).toEqual(['citing', 'cited']);
});

test('a line that is not there begins behind the name and goes right', () => {
  const data = chain([node('b', 0), node('a', 0)]);
  expect(orderLanes(withLines(data, [], [['a', 'b']]))).toEqual(['a', 'b']);
});

test('nobody stands between two that are tied, where a lane has begun by then', () => {
  const data = chain([node('citing', 1), node('other', 0), node('cited', 0)]);
  expect(orderLanes(withLines(data, [['cited', 'citing']]))).toEqual(['citing', 'cited', 'other']);
});

test('a crossing weighs more than a line through a label', () => {
  // Each of two is cited by the third: one of them is right of it only by passing over the other.
  const data = chain([node('a', 0), node('b', 0), node('c', 1)]);
  expect(
    orderLanes(
      withLines(data, [
        ['a', 'c'],
        ['b', 'c'],
      ]),
    ),
  ).toEqual(['a', 'c', 'b']);
});

test('the other statements of a lane count for it; a denial is no lane', () => {
  const data = chain([
    node('sender', 0, { lane: 'witness' }),
    node('cited', 1),
    node('witness', 2),
    node('citing', 2),
    node('denier', 2, { denial: true }),
  ]);
  const lines = withLines(data, [['cited', 'citing']], [['sender', 'cited']]);
  expect(orderLanes(lines)).toEqual(['witness', 'citing', 'cited']);
});

test('more lanes than all orders can be tried of', () => {
  const data = chain(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key) => node(key, 0)));
  expect(() => orderLanes(data)).toThrowErrorMatchingInlineSnapshot(`
    [Error: The chain has 7 lanes; at most 6 are drawn.
        → show one origin less.]
  `);
});
