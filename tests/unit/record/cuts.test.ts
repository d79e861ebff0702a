import { expect, test } from 'vitest';
import { cutsOf, type Hop, placesOf } from '../../../src/record/derive/cuts.ts';

const cut = (excerpt: string, parts: Hop['parts']) =>
  cutsOf(
    { id: 'h', statement: 's', excerpt: 's/e', from: [], inferred: false, parts, changes: [] },
    excerpt,
  ).map(({ part, words, before, after }) => `${before ? '…' : ''}${part}: ${words}${after ? '…' : ''}`);

test('parts come in the order of their sentence', () => {
  expect(
    cut('On Monday, a dog bit a man.', { who: 'a dog', did: 'bit', 'to-whom': 'a man.', when: 'On Monday,' }),
  ).toEqual(['when: On Monday,', 'who: a dog', 'did: bit', 'to-whom: a man.']);
});

test('words left out are told, marks left out are not', () => {
  expect(cut('A dog, they say, bit a man.', { who: 'A dog', did: 'bit a man' })).toEqual([
    'who: A dog',
    '…did: bit a man',
  ]);
  expect(cut('“A dog, bit a man”.', { who: 'A dog', did: 'bit a man' })).toEqual([
    'who: A dog',
    'did: bit a man',
  ]);
});

test('an excerpt from within a sentence is told to be one, at both ends', () => {
  expect(cut('a dog bit', { did: 'a dog bit' })).toEqual(['…did: a dog bit…']);
  expect(cut('A dog bit a man. The', { did: 'A dog bit' })).toEqual(['did: A dog bit…']);
  // Its own dots say it already.
  expect(cut('A dog bit…', { did: 'A dog bit…' })).toEqual(['did: A dog bit…']);
});

test('quotation marks of any style are one; pieces stand in their order', () => {
  expect(placesOf('“a … b”', '«a and then b»')).toEqual([
    { from: 0, to: 2 },
    { from: 12, to: 14 },
  ]);
  expect(placesOf('b … a', 'a and then b')).toBeUndefined();
});

test('words that are not there are not cut', () => {
  expect(() => cut('A dog bit.', { who: 'A cat' })).toThrow(
    '“A cat” is not in its excerpt'.replaceAll(/[“”]/g, '"'),
  );
});
