import { expect, test, vi } from 'vitest';
import { breaker } from '../../../src/embed/child/breaker.ts';

const at = (height: number, width = 600): { width: number; height: number } => ({ width, height });
const noReason = { granted: true, changed: false };

test('eleven growths for no reason are one too many, and it stays so at this width', () => {
  const warn = vi.fn();
  const may = breaker(warn);
  for (let i = 0; i < 10; i += 1) expect(may(at(401 + i), at(400 + i), noReason)).toBe(true);
  expect(may(at(411), at(410), noReason)).toBe(false);
  expect(may(at(300), at(410), { granted: true, changed: true })).toBe(false);
  expect(warn).toHaveBeenCalledTimes(1);
  expect(may(at(500, 700), at(410, 600), noReason)).toBe(true);
});

test('growths with a reason, or that the host did not grant, do not count', () => {
  const may = breaker(vi.fn());
  for (let i = 0; i < 50; i += 1) {
    expect(may(at(401 + i), at(400 + i), { granted: true, changed: true })).toBe(true);
    expect(may(at(401 + i), at(400 + i), { granted: false, changed: false })).toBe(true);
    expect(may(at(399 - i), at(400 - i + 10), noReason)).toBe(true);
  }
});
