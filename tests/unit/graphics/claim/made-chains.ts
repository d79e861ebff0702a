import type { ClaimData, ClaimEdge, ClaimRow } from '../../../../src/graphics/claim/data.ts';
import { randomFrom } from '../../../fixtures/random.ts';

const roles = ['asserts', 'examines', 'denies', 'witness', 'relays', 'unknown'] as const;
const kinds = ['relays', 'rests', 'cites', 'quotes', 'retells'] as const;
/** As many rows as the page of a claim may have in a record ten times as large. */
const mostRows = 30;

/** Chains made up from seeds, the same in every run: rows in order of time, each leaning on at most so many earlier ones. */
export const madeChains = (count: number, most: number): { seed: number; data: ClaimData }[] =>
  Array.from({ length: count }, (_, seed) => ({ seed, data: make(seed, most) }));

const make = (seed: number, most: number): ClaimData => {
  const random = randomFrom(seed);
  const upTo = (n: number): number => Math.floor(random() * n);
  const oneOf = <Value>(all: readonly [Value, ...Value[]]): Value => all[upTo(all.length)] ?? all[0];
  const [steps, count] = [1 + upTo(6), 1 + upTo(mostRows)];
  const page = random() < 0.5 && count > 1 ? 1 + upTo(count - 1) : -1;
  const rows = Array.from({ length: count }, (_, i): ClaimRow => ({
    key: `row-${i}`,
    role: oneOf(roles),
    charge: false,
    page: i === page,
    name: 'Ministry of Ferries and Inland Waterways of the Realm'.slice(0, 4 + upTo(50)),
    notes: ['5 Mar 2024 · attributes', 'cites another as basis; link not shown'].slice(upTo(2)),
    beyond: random() < 0.5,
    answer: random() < 0.2,
    step: Math.floor((i * steps) / count),
  }));
  const edges = rows.flatMap(({ key, step }, i): ClaimEdge[] => {
    const from = new Set(Array.from({ length: i === 0 ? 0 : upTo(most + 1) }, () => upTo(i)));
    // What the article prints leads to it; nothing leads on. It is there only where it prints something.
    from.delete(page);
    if (i === page) from.add(0);
    return [...from].map((at) => ({ from: `row-${at}`, to: key, kind: oneOf(kinds), step }));
  });
  const replies = Array.from({ length: steps }, () => [{ lead: 'On record', text: 'nothing was found.' }]);
  return { steps, rows, edges, replies };
};
