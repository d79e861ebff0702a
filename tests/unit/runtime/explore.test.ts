import { expect, test } from 'vitest';
import {
  type Choice,
  type Entry,
  inOrder,
  isChosen,
  neighbour,
  placeOf,
} from '../../../src/runtime/explore/choose.ts';

const entry = (words: Partial<Entry> = {}): Entry => ({
  n: 1,
  day: '2024-08-12',
  year: '2024',
  speaker: 'agency',
  basis: 'told',
  kind: 'intruder',
  name: 'FBI',
  ...words,
});
const choice = (words: Partial<Choice> = {}): Choice => ({
  asOf: '2026-11-01',
  sort: 'claim',
  year: '',
  kind: '',
  speaker: '',
  basis: '',
  ...words,
});

test('nothing chosen: everything that was public by the day', () => {
  expect(isChosen(entry(), choice())).toBe(true);
  expect(isChosen(entry(), choice({ asOf: '2024-08-12' }))).toBe(true);
  expect(isChosen(entry(), choice({ asOf: '2024-08-11' }))).toBe(false);
});

test.each(['year', 'kind', 'speaker', 'basis'] as const)('chosen by %s', (name) => {
  expect(isChosen(entry(), choice({ [name]: entry()[name] }))).toBe(true);
  expect(isChosen(entry(), choice({ [name]: 'another' }))).toBe(false);
});

test('a statement on no question is left out where a kind of question is chosen', () => {
  expect(isChosen(entry({ kind: '' }), choice({ kind: 'intruder' }))).toBe(false);
  expect(isChosen(entry({ kind: '' }), choice())).toBe(true);
});

test('in order of days or names, the rest as the record has it', () => {
  const [a, b, c] = [
    entry({ n: 3, day: '2024-08-09', name: 'Ötzi' }),
    entry({ n: 2, day: '2024-08-10', name: 'Zola' }),
    entry({ n: 1, day: '2024-08-10', name: 'Adams' }),
  ];
  expect([b, a, c].sort(inOrder('date', 'en')).map(({ n }) => n)).toEqual([3, 1, 2]);
  expect([b, a, c].sort(inOrder('speaker', 'en')).map(({ n }) => n)).toEqual([1, 3, 2]);
});

test('steps lead from day to day, and stay at the ends', () => {
  const days = ['2024-07-17', '2024-08-09', '2024-08-12'];
  expect(neighbour(days, '2024-08-09', -1)).toBe('2024-07-17');
  expect(neighbour(days, '2024-08-10', 1)).toBe('2024-08-12');
  expect(neighbour(days, '2024-08-12', 1)).toBe('2024-08-12');
  expect(neighbour(days, '2024-07-17', -1)).toBe('2024-07-17');
  expect(placeOf(days, '2024-08-10')).toBe(1);
  expect(placeOf(days, '2001-01-01')).toBe(0);
});
