import { expect, test } from 'vitest';
import { createTranslate } from '../../../src/i18n/translate.ts';

const t = createTranslate({ counter: '{n} of {total}', twice: '{n}, {n}', plain: 'no braces' });

test('fills every place', () => {
  expect(t('counter', { n: 4, total: '7' })).toBe('4 of 7');
  expect(t('twice', { n: 0 })).toBe('0, 0');
  expect(t('plain')).toBe('no braces');
});

test('a value is put in as it is', () => {
  expect(t('counter', { n: '$&', total: '{n}' })).toBe('$& of {n}');
});

test('an unknown key', () => {
  expect(() => t('conter')).toThrow('The interface words have no "conter".');
});

test('names that objects have of their own are no words and no values', () => {
  expect(() => t('constructor')).toThrow('The interface words have no "constructor".');
  expect(() => createTranslate({ odd: '{toString}' })('odd')).toThrow('"odd" needs a value for {toString}.');
});

test('a place without value', () => {
  expect(() => t('counter', { n: 4 })).toThrow('"counter" needs a value for {total}.');
});
