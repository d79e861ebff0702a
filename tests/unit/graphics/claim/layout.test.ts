import { expect, test } from 'vitest';
import type { ClaimData } from '../../../../src/graphics/claim/data.ts';
import { layout } from '../../../../src/graphics/claim/layout.ts';
import { m } from '../../../../src/graphics/claim/measures.ts';
import { scene } from '../../../../src/graphics/frames.ts';
import type { Mark } from '../../../../src/graphics/marks.ts';
import {
  type Area,
  areaOf,
  isLabel,
  isNode,
  numbersOf,
  overlap,
  pointsOf,
  segmentsOf,
} from '../../../snapshots/geometry.ts';
import { over } from '../../../snapshots/over.ts';
import { madeChains } from './made-chains.ts';

const isLine = ({ key, attrs }: Mark): boolean =>
  String(attrs['class']).startsWith('e ') && !/-[at]$/.test(key);

/** How often a line turns back on its way across: once where it leaves and comes back to a lane, never more. */
const turnsOf = (line: Mark): number => {
  const xs = pointsOf(String(line.attrs['d'])).map(([x]) => x);
  const ways = xs.map((x, i) => Math.sign(x - (xs[i - 1] ?? x))).filter((way) => way !== 0);
  return ways.filter((way, i) => i > 0 && way !== ways[i - 1]).length;
};

/** What breaks a rule in a picture, by key. */
const faultsIn = (marks: readonly Mark[], height: number): string[] => {
  const areas = (which: (mark: Mark) => boolean): Area[] => marks.filter(which).map(areaOf);
  const [labels, nodes] = [areas(isLabel), areas(isNode)];
  const outside = areas(() => true).filter(
    ({ left, top, right, bottom }) => Math.max(-left, -top, right - m.width, bottom - height) > 1,
  );
  const through = marks
    .filter(isLine)
    .flatMap((line) =>
      segmentsOf(line).flatMap((segment) =>
        nodes
          .filter(
            (node) => overlap({ ...segment, left: segment.left - 1, right: segment.right + 1 }, node) > 1,
          )
          .map((node) => `${line.key} runs through ${node.key}`),
      ),
    );
  return [
    ...marks.filter((mark) => !numbersOf(mark).every(Number.isFinite)).map(({ key }) => `${key}: no number`),
    ...outside.map(({ key }) => `${key} is outside the box`),
    ...labels.flatMap((label, i) => over([label], labels.slice(i + 1), 0.5)),
    ...over(labels, nodes, 0.5),
    ...over(labels, marks.flatMap(segmentsOf), 0.5),
    ...through,
    ...marks.filter((mark) => isLine(mark) && turnsOf(mark) > 1).map(({ key }) => `${key} turns back`),
  ];
};

test.each([1, 2, 3])(
  'chains whose rows lean on at most %i others keep the rules of pictures on every day, or say that they do not fit',
  (most) => {
    let drawn = 0;
    for (const { seed, data } of madeChains(40, most)) {
      let picture;
      try {
        picture = layout(data);
      } catch (error) {
        expect(String(error)).toMatch(/needs \d+ lanes, which leaves no room for names/);
        continue;
      }
      drawn += 1;
      for (let step = 0; step < data.steps; step += 1)
        expect(faultsIn(scene(picture, { step }), picture.heights[step] ?? 0), `chain ${seed}`).toEqual([]);
    }
    expect(drawn).toBeGreaterThan(25);
  },
);

const chain = (name: string, reply: string): ClaimData => ({
  steps: 1,
  rows: [
    {
      key: 'one',
      role: 'asserts',
      charge: false,
      page: false,
      name,
      notes: ['5 Mar 2024'],
      beyond: true,
      answer: false,
      step: 0,
    },
  ],
  edges: [],
  replies: [[{ lead: '', text: reply }]],
});

test('a name of 60 letters in several words is wrapped', () => {
  const { items, heights } = layout(
    chain('The Joint Commission on Ferries, Quays and Inland Waterways', 'It says nothing.'),
  );
  expect(faultsIn(scene({ items }, { step: 0 }), heights[0] ?? 0)).toEqual([]);
});

test('a word that is wider than its line is told, in a name and in a reply', () => {
  const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauamt';
  expect(() => layout(chain(word, 'It says nothing.'))).toThrow(
    `“${word}”, beside the mark of "one", is wider than the room for names.`,
  );
  expect(() => layout(chain('Ferry company', word))).toThrow(`The word “${word}” of the reply strip`);
});
