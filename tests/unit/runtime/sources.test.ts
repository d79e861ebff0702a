import { expect, test } from 'vitest';
import { isChosen, readChoice, writeChoice } from '../../../src/runtime/sources/choice.ts';

const allowed = { year: ['', '2016', '2024'], kind: ['', 'newsroom'], language: [''], grade: ['', 'mirror'] };
const none = { year: '', kind: '', language: '', grade: '' };

test('reads from an address what there is to choose, and nothing else', () => {
  expect(readChoice('?year=2016&grade=mirror', allowed)).toEqual({ ...none, year: '2016', grade: 'mirror' });
  expect(readChoice('?year=2016&year=2024', allowed)).toEqual({ ...none, year: '2016' });
  for (const odd of [
    '',
    '?',
    '?year',
    '?year=2017',
    '?kind=%3Cscript%3E',
    '?language=es',
    '?__proto__=x',
    '?%',
  ]) {
    expect(readChoice(odd, allowed)).toEqual(none);
  }
});

test('writes a choice into an address and keeps what else stood there', () => {
  expect(writeChoice('', { ...none, year: '2016' })).toBe('?year=2016');
  expect(writeChoice('?year=2016&asof=2024-08-12', { ...none, grade: 'mirror' })).toBe(
    '?asof=2024-08-12&grade=mirror',
  );
  expect(writeChoice('?year=2016&kind=x', none)).toBe('');
});

test('what was written is read again', () => {
  for (const year of allowed.year) {
    for (const grade of allowed.grade) {
      const choice = { ...none, year, grade };
      expect(readChoice(writeChoice('?kind=newsroom', choice), allowed)).toEqual(choice);
    }
  }
});

test('a document is chosen when it is of every sort named', () => {
  const document = { year: '2016', kind: 'newsroom', language: 'en', grade: 'mirror' };
  expect(isChosen(document, none)).toBe(true);
  expect(isChosen(document, {})).toBe(true);
  expect(isChosen(document, { year: '2016', grade: 'mirror' })).toBe(true);
  expect(isChosen(document, { year: '2016', grade: 'weak' })).toBe(false);
});
