import { expect, test } from 'vitest';
import { countOf } from '../../../src/record/derive/count.ts';
import { loadCampaignHack } from '../../fixtures/story.ts';

const record = loadCampaignHack();

// Counted by hand on a calendar.
test.each([
  ['day:hack-2024:attributed', 9],
  ['day:hack-2016:attributed', 115],
  ['day:hack-2024:charged', 48],
  ['day:hack-2016:charged', 759],
  // Returned a day before it was unsealed.
  ['day:grand-jury-charges', 48],
  ['said-day:grand-jury-charges', 47],
  ['day:klippenstein-publishes', 47],
  ['day:wikileaks-publishes-dnc-emails', 38],
])('%s: %i', (name, days) => {
  expect(countOf(record, name)).toBe(days);
});

test.each([
  ['a case that is not there', 'day:hack-2020:attributed'],
  ['a milestone that is none', 'day:hack-2024:convicted'],
  ['a statement that is not there', 'day:klippenstein-publish'],
  ['a date that is a range', 'day:muckrakers-publish'],
  ['a statement that makes no claim', 'day:ap-described-in-broad-terms'],
])('no number for %s', (_, name) => {
  expect(countOf(record, name)).toBeUndefined();
});
