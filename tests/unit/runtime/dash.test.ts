import { describe, expect, test } from 'vitest';
import { partialDash } from '../../../src/runtime/dash.ts';

const parse = (dashes: string): number[] => dashes.split(' ').map(Number);
/** Whether a dash pattern, repeated, paints at a distance from the start. */
const paints = (pattern: readonly number[], at: number): boolean => {
  const total = pattern.reduce((sum, part) => sum + part, 0);
  let rest = total === 0 ? 0 : at % total;
  return pattern.findIndex((part) => (rest -= part) < 0) % 2 === 0;
};

describe('a solid line', () => {
  test.each([0, 1, 99.5, 200])('shows its first %d units', (visible) => {
    const [shown, gap = 0] = parse(partialDash([], visible, 200));
    expect(shown).toBe(visible);
    expect(gap).toBeGreaterThan(200);
  });

  test('is given as no pattern, or as 0', () => {
    expect(partialDash([0], 50, 200)).toBe(partialDash([], 50, 200));
  });
});

describe.each([
  { pattern: [9, 5], length: 200.4 },
  { pattern: [1.5, 4.5], length: 61 },
])('a line of dashes $pattern', ({ pattern, length }) => {
  const steps = Array.from({ length: 101 }, (_, i) => (i / 100) * length);

  test('has pairs of dash and gap', () => {
    for (const visible of steps) expect(parse(partialDash(pattern, visible, length)).length % 2).toBe(0);
  });

  test('paints what the whole line paints, up to where it is visible, and nothing after', () => {
    for (const visible of steps) {
      const dashes = parse(partialDash(pattern, visible, length));
      for (let at = 0.25; at < length; at += 0.5) {
        if (Math.abs(at - visible) < 1e-6) continue;
        expect(paints(dashes, at), `${visible} visible, at ${at}`).toBe(at < visible && paints(pattern, at));
      }
    }
  });

  test('its parts sum to what is visible, as far as that ends in a dash', () => {
    const [dash = 0, gap = 0] = pattern;
    for (const visible of steps) {
      const parts = parse(partialDash(pattern, visible, length)).slice(0, -1);
      const into = visible % (dash + gap);
      const end = into < dash ? visible : visible - into + dash;
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(visible === 0 ? 0 : end, 9);
    }
  });

  test('at 0 nothing is painted', () => {
    const [shown, gap = 0] = parse(partialDash(pattern, 0, length));
    expect(shown).toBe(0);
    expect(gap).toBeGreaterThan(length);
  });
});
