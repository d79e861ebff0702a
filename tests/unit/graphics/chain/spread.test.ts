import { expect, test } from 'vitest';
import { spread } from '../../../../src/graphics/spread.ts';
import { randomFrom } from '../../../fixtures/random.ts';

const gap = 7;

test('labels that have room stay where they wish', () => {
  expect(
    spread(
      [
        { x: 50, width: 20 },
        { x: 150, width: 20 },
      ],
      gap,
      [0, 200],
    ),
  ).toEqual([50, 150]);
});

test('labels at the edges are pulled in', () => {
  expect(
    spread(
      [
        { x: 0, width: 20 },
        { x: 200, width: 30 },
      ],
      gap,
      [0, 200],
    ),
  ).toEqual([10, 185]);
});

test('two at one place share the way', () => {
  const [a = 0, b = 0] = spread(
    [
      { x: 100, width: 20 },
      { x: 100, width: 20 },
    ],
    gap,
    [0, 200],
  );
  expect((a + b) / 2).toBeCloseTo(100, 6);
  expect(b - a).toBeCloseTo(27, 1);
});

test('none and one', () => {
  expect(spread([], gap, [0, 200])).toEqual([]);
  expect(spread([{ x: 5, width: 20 }], gap, [0, 200])).toEqual([10]);
});

// As many as fit, however crowded: 2,000 rows of labels from a seeded generator.
test('labels that fit never overlap, stay in bounds and keep their order', () => {
  const random = randomFrom(2024);
  const faults: string[] = [];
  for (let round = 0; round < 2000; round += 1) {
    const max = 150 + random() * 400;
    const wished = Array.from({ length: 1 + Math.floor(random() * 8) }, () => ({
      x: random() * max,
      width: 8 + random() * 70,
    })).sort((a, b) => a.x - b.x);
    const needed = wished.reduce((sum, { width }) => sum + width, 0) + gap * (wished.length - 1);
    if (needed > max) continue;
    const centres = spread(wished, gap, [0, max]);
    wished.forEach(({ width }, i) => {
      const x = centres[i] ?? NaN;
      const before = i === 0 ? 0 : (centres[i - 1] ?? 0) + (wished[i - 1]?.width ?? 0) / 2;
      if (x - width / 2 < -0.05 || x + width / 2 > max + 0.05)
        faults.push(`round ${round}: ${i} is out of bounds`);
      if (i > 0 && x - width / 2 - before < 0) {
        faults.push(
          `round ${round}: ${i} lies ${(before - x + width / 2).toFixed(2)} over ${i - 1}; ${(max - needed).toFixed(1)} units are free`,
        );
      }
    });
  }
  expect(faults).toEqual([]);
});

test('labels that cannot fit are not drawn over each other in silence', () => {
  const crowd = Array.from({ length: 5 }, (_, i) => ({ x: i * 10, width: 50 }));
  expect(() => spread(crowd, gap, [0, 200])).toThrow();
});
