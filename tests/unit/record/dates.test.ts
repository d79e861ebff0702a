import { expect, test } from 'vitest';
import { earliest, isKnown, latest } from '../../../src/record/dates.ts';

test.each([
  { date: '2024-08-12', first: '2024-08-12', last: '2024-08-12' },
  { date: '2024-07', first: '2024-07-01', last: '2024-07-31' },
  { date: '2024-06', first: '2024-06-01', last: '2024-06-30' },
  { date: '2024-02', first: '2024-02-01', last: '2024-02-29' },
  { date: '2023-02', first: '2023-02-01', last: '2023-02-28' },
  { date: '2023-12', first: '2023-12-01', last: '2023-12-31' },
  { date: '2024-08-19/2024-08-20', first: '2024-08-19', last: '2024-08-20' },
  { date: '2016-10/2018-07', first: '2016-10-01', last: '2018-07-31' },
  { date: '2024-07/2024-08-10', first: '2024-07-01', last: '2024-08-10' },
])('$date means $first to $last', ({ date, first, last }) => {
  expect(earliest(date)).toBe(first);
  expect(latest(date)).toBe(last);
});

test.each([
  { date: '2024-08-12', day: '2024-08-11', known: false },
  { date: '2024-08-12', day: '2024-08-12', known: true },
  { date: '2024-08-19/2024-08-20', day: '2024-08-19', known: false },
  { date: '2024-08-19/2024-08-20', day: '2024-08-20', known: true },
  { date: '2024-07', day: '2024-07-30', known: false },
  { date: '2024-07', day: '2024-07-31', known: true },
])('$date is known at the end of $day: $known', ({ date, day, known }) => {
  expect(isKnown(date, day)).toBe(known);
});
