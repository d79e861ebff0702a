import { expect, test } from 'vitest';
import { withStepped } from '../../../../src/runtime/stepper/stepped.ts';

const all = ['nested', 'chain', 'drift'];

test('a section joins those that are stepped through, and leaves them', () => {
  expect(withStepped([], 'chain', true, all)).toEqual(['chain']);
  expect(withStepped(['drift'], 'chain', true, all)).toEqual(['drift', 'chain']);
  expect(withStepped(['drift', 'chain'], 'chain', false, all)).toEqual(['drift']);
  expect(withStepped(['chain'], 'chain', true, all)).toEqual(['chain']);
});

test('the last one to join makes it all of them; the first to leave leaves the others', () => {
  expect(withStepped(['drift', 'nested'], 'chain', true, all)).toBe('all');
  expect(withStepped('all', 'chain', false, all)).toEqual(['nested', 'drift']);
  expect(withStepped('all', 'chain', true, all)).toBe('all');
});

test('on a page of its own a section goes by its name', () => {
  expect(withStepped([], 'chain', true, ['chain'])).toEqual(['chain']);
  expect(withStepped('all', 'chain', false, ['chain'])).toEqual([]);
});

test('sections that are not on this page keep their mode', () => {
  expect(withStepped(['drift'], 'chain', true, ['chain'])).toEqual(['drift', 'chain']);
});
