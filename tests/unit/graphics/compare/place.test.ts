import { expect, test } from 'vitest';
import { firstFit } from '../../../../src/graphics/compare/place.ts';
import { randomFrom } from '../../../fixtures/random.ts';

const mark = (x: number, label: number) => ({ x, half: 4, label });

test('the first row that has room, right of the mark before left of it', () => {
  expect(firstFit([mark(20, 40), mark(80, 40), mark(100, 40), mark(190, 60)], 2, [0, 200])).toEqual([
    { row: 0, labelX: 28 },
    { row: 0, labelX: 88 },
    { row: 1, labelX: 108 },
    // No room at the right, and at the left only where nothing stands yet.
    undefined,
  ]);
  expect(firstFit([mark(190, 60)], 1, [0, 200])).toEqual([{ row: 0, labelX: 122 }]);
});

test('what it places overlaps nothing and stays inside, whatever is asked', () => {
  const random = randomFrom(11);
  for (let round = 0; round < 200; round += 1) {
    const wanted = Array.from({ length: 6 }, () => mark(10 + random() * 260, 10 + random() * 90)).sort(
      (a, b) => a.x - b.x,
    );
    const placed = firstFit(wanted, 2, [0, 288]);
    const areas = placed.flatMap((at, i) => {
      const own = wanted[i];
      if (!at || !own) return [];
      const [left, right] = [
        Math.min(own.x - own.half, at.labelX),
        Math.max(own.x + own.half, at.labelX + own.label),
      ];
      return [{ row: at.row, left, right }];
    });
    for (const [i, a] of areas.entries()) {
      expect(a.left).toBeGreaterThanOrEqual(0);
      expect(a.right).toBeLessThanOrEqual(288);
      for (const b of areas.slice(i + 1)) {
        expect(a.row !== b.row || a.right < b.left || b.right < a.left).toBe(true);
      }
    }
  }
});
