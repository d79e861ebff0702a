import { expect, test } from 'vitest';
import { type Item, type Layout, scene } from '../../../src/graphics/frames.ts';

const item = (key: string, from: number, more: Partial<Item> = {}): Item => ({
  from,
  mark: { key, tag: 'rect', attrs: { x: 0, class: 'a' } },
  ...more,
});
const keys = (layout: Layout, step: number): string[] => scene(layout, { step }).map(({ key }) => key);

test('a mark is shown from its first step to its last, in the order of the layout', () => {
  const layout = { items: [item('late', 2), item('always', 0), item('once', 1, { to: 1 })] };
  expect([0, 1, 2, 3].map((step) => keys(layout, step))).toEqual([
    ['always'],
    ['always', 'once'],
    ['late', 'always'],
    ['late', 'always'],
  ]);
});

test('what changes later is laid over what came before', () => {
  const layout = {
    items: [
      item('one', 0, {
        then: [
          [1, { x: 10 }],
          [3, { class: 'b' }],
          [3, { x: 30 }],
        ],
      }),
    ],
  };
  expect([0, 1, 2, 3, 4].map((step) => scene(layout, { step })[0]?.attrs)).toEqual([
    { x: 0, class: 'a' },
    { x: 10, class: 'a' },
    { x: 10, class: 'a' },
    { x: 30, class: 'b' },
    { x: 30, class: 'b' },
  ]);
});

test('the layout is left as it is', () => {
  const layout = { items: [item('one', 0, { then: [[1, { x: 10 }]] })] };
  const before = structuredClone(layout);
  scene(layout, { step: 1 });
  expect(layout).toEqual(before);
});

test('survives the way to the browser as JSON', () => {
  const layout = { items: [item('one', 0, { then: [[1, { x: 10 }]] }), item('two', 1, { to: 2 })] };
  const sent = JSON.parse(JSON.stringify(layout)) as Layout;
  for (const step of [0, 1, 2, 3]) expect(scene(sent, { step })).toEqual(scene(layout, { step }));
});

test('a change may wait; the mark says how long, as of the last change that does', () => {
  const layout: Layout = {
    items: [
      item('one', 0, {
        then: [
          [1, { x: 10 }, 85],
          [2, { x: 20 }, 0],
          [3, { class: 'b' }],
        ],
      }),
    ],
  };
  const delays = [0, 1, 2, 3].map((step) => scene(layout, { step })[0]?.delay);
  expect(delays).toEqual([undefined, 85, 0, undefined]);
});
