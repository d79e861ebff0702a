import { describe, expect, test } from 'vitest';
import { assignLanes } from '../../../../src/graphics/claim/lanes.ts';
import { madeChains } from './made-chains.ts';

describe.each([1, 3])('lanes of made-up chains, each row leaning on at most %i others', (most) => {
  const chains = madeChains(200, most);

  test('every row has its lane and every line its way down, with nothing standing on it', () => {
    for (const { seed, data } of chains) {
      const { laneOf, routes } = assignLanes(data);
      expect([...laneOf.keys()].sort()).toEqual(data.rows.map(({ key }) => key).sort());
      expect(new Set(routes.map(({ edge }) => edge))).toEqual(new Set(data.edges));
      for (const { lane, from, to } of routes) {
        expect(from).toBeLessThan(to);
        const between = data.rows.slice(from + 1, to).filter(({ key }) => laneOf.get(key) === lane);
        expect(between, `chain ${seed}`).toEqual([]);
      }
    }
  });

  test('lines of different rows never run on each other', () => {
    for (const { seed, data } of chains) {
      const { routes } = assignLanes(data);
      const merged = routes.flatMap((a, i) =>
        routes
          .slice(0, i)
          .filter((b) => a.lane === b.lane && a.edge.from !== b.edge.from && a.from < b.to && b.from < a.to)
          .map((b) => [a.edge, b.edge]),
      );
      expect(merged, `chain ${seed}`).toEqual([]);
    }
  });

  test('no lane is empty', () => {
    for (const { seed, data } of chains) {
      const { laneOf, routes, count } = assignLanes(data);
      const used = new Set([...laneOf.values(), ...routes.map(({ lane }) => lane)]);
      expect(used, `chain ${seed}`).toEqual(new Set(Array.from({ length: count }, (_, lane) => lane)));
    }
  });
});
