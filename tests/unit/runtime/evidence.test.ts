import { expect, test } from 'vitest';
import { isFace, type Lead, rootOf } from '../../../src/graphics/face.ts';
import { inReadingOrder, isSame, leadOf } from '../../../src/runtime/evidence/targets.ts';

const leads: Record<string, Lead> = {
  politico: ['a#one'],
  'politico-received': ['a#two'],
  constructor2: ['a#x'],
};

test('a shape belongs to the longest key that its own begins with, part by part', () => {
  expect(rootOf('politico', leads)).toBe('politico');
  expect(rootOf('politico-l0', leads)).toBe('politico');
  expect(rootOf('politico-received-q', leads)).toBe('politico-received');
  expect(rootOf('politicos', leads)).toBeUndefined();
  expect(rootOf('reply-0-0', leads)).toBeUndefined();
  expect(rootOf('constructor', leads)).toBeUndefined();
});

test('labels and numbers are the face of a mark, lines are not', () => {
  for (const key of ['a-b', 'a-b-l0', 'a-b-n', 'a-b-0-1', 'a-b-m0-t'])
    expect(isFace(key, 'a-b'), key).toBe(true);
  for (const key of ['a-b-road', 'a-b-lag', 'a-b-date', 'a-b-e-up'])
    expect(isFace(key, 'a-b'), key).toBe(false);
});

test('an address says which claim and which statement', () => {
  expect(leadOf('https://x.org/es/claims/who/#iran-9')).toBe('who#iran-9');
  expect(leadOf('https://x.org/claims/who/')).toBe('who#');
  expect(leadOf('https://x.org/sources/#who')).toBe('#');
  expect(isSame('who#iran-9', 'why#iran-9')).toBe(true);
  expect(isSame('who#iran-9', 'who#iran-10')).toBe(false);
  expect(isSame('who#', 'who#iran-10')).toBe(true);
  expect(isSame('why#', 'who#iran-10')).toBe(false);
});

test('reading order: line by line, then from left to right', () => {
  const spot = (name: string, left: number, top: number) => ({ name, left, top, bottom: top + 20 });
  const order = inReadingOrder([
    spot('d', 0, 60),
    spot('b', 50, 2),
    spot('c', 90, 0),
    spot('a', 0, 6),
    spot('e', 9, 61),
  ]);
  expect(order.map(({ name }) => name).join('')).toBe('abcde');
});
