import { expect, test } from 'vitest';
import { axisOf, dayOn, lengthOf, timeOf } from '../../../src/figures/timeline/times.ts';
import { loadTranslate } from '../../../src/i18n/ui.ts';
import { contentFolder } from '../../fixtures/story.ts';

const t = loadTranslate(contentFolder, 'en');

test.each([
  ['2024-06', false, false, 'June'],
  ['2024-06', false, true, 'from June on'],
  ['2024-05', true, true, 'from about May on'],
  ['2024-05', true, false, 'about May'],
  ['2024-07-22', false, false, '22 Jul'],
  ['2024-05/2024-06', false, false, 'May–June'],
  ['2024-06-21/2024-07-10', true, false, 'late June to early July'],
  ['2024-06-11/2024-06-20', true, false, 'mid-June to mid-June'],
])('%s, rough %s, open %s: %s', (when, rough, open, told) => {
  expect(timeOf({ when, rough, open }, 'en', t)).toBe(told);
});

test.each([
  [{ least: 40, most: 69 }, false, '40–69 days'],
  [{ least: 19, most: 19 }, false, '19 days'],
  [{ least: 1, most: 1 }, false, '1 day'],
  [{ least: 0, most: 1 }, false, '0–1 days'],
  // 10 July to 18 September is 70 days, 21 June 89: 10 to 12.7 weeks.
  [{ least: 70, most: 89 }, true, '10–13 weeks'],
  [{ least: 119, most: 149 }, true, '17–22 weeks'],
])('%o, rough %s: %s', (days, rough, told) => {
  expect(lengthOf(days, rough, t)).toBe(told);
});

test('the axis has whole months, from the first day to the last, over a year’s end too', () => {
  const { months, days } = axisOf(['2023-12-24', '2024-02-03'], 'en');
  expect(months.map(({ name, day }) => [name.narrow, name.wide, day])).toEqual([
    ['Dec', 'December', 0],
    ['Jan', 'January', 31],
    ['Feb', 'February', 62],
  ]);
  expect(days).toBe(31 + 31 + 29);
  expect(dayOn('2023-12-24', '2024-01-01')).toBe(31);
});
