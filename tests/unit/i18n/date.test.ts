import { expect, test } from 'vitest';
import { formatDate } from '../../../src/i18n/date.ts';

test.each([
  ['2024-08-12', 'short', '12 Aug'],
  ['2024-08-12', 'long', '12 August 2024'],
  ['2024-08-12', 'plain', '12 August'],
  ['2024-07', 'plain', 'July'],
  ['2024-08-31/2024-09-01', 'plain', '31 August–1 September'],
  ['2024-09-27', 'short', '27 Sep'],
  ['2024-09-27', 'long', '27 September 2024'],
  ['2024-07', 'short', 'July'],
  ['2024-07', 'long', 'July 2024'],
  ['2024-08-08/2024-08-09', 'short', '8–9 Aug'],
  ['2024-08-08/2024-08-09', 'long', '8–9 August 2024'],
  ['2024-08-31/2024-09-01', 'short', '31 Aug–1 Sep'],
  ['2024-08-12/2024-08-12', 'short', '12 Aug'],
  ['2016-10/2018-07', 'long', 'October 2016–July 2018'],
] as const)('%s, %s: %s', (date, style, text) => {
  expect(formatDate(date, 'en', style)).toBe(text);
});

test('a year is not lost where a range ends in another', () => {
  expect(formatDate('2016-10/2018-07', 'en', 'short')).toMatch(/2016.*2018/);
});

test('Spanish order and names', () => {
  expect(formatDate('2024-08-12', 'es', 'long')).toBe('12 de agosto de 2024');
  expect(formatDate('2024-08-12', 'es')).toBe('12 ago');
});

test('days do not move with the zone of the machine', () => {
  expect(process.env['TZ']).toBe('UTC');
  expect(formatDate('2024-01-01', 'en', 'long')).toBe('1 January 2024');
  expect(formatDate('2024-12-31', 'en', 'long')).toBe('31 December 2024');
});
