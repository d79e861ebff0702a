import { expect, test } from 'vitest';
import { isVerbatim, normalise } from '../../../src/record/check/quotes.ts';

const stored = 'The “senior official” was unlikely to know; Microsoft’s brief did not identify the campaign.';

test.each([
  'Microsoft’s brief did not identify the campaign',
  "Microsoft's brief did not identify the campaign",
  'the "senior official" was unlikely',
  'brief did not identify the campaign.',
  'unlikely  to\nknow',
])('%j stands in it', (words) => {
  expect(isVerbatim(words, stored)).toBe(true);
});

test.each([
  'Microsoft’s brief did not identify a campaign',
  'Microsoft’s brief did identify the campaign',
  'the SENIOR official',
  'unlikely to know, Microsoft’s',
])('%j does not', (words) => {
  expect(isVerbatim(words, stored)).toBe(false);
});

test.each(['likely to know', 'did not identify the camp', 'did not id'])('%j cuts a word', (words) => {
  expect(isVerbatim(words, stored)).toBe(false);
});

test('no words are no quotation', () => {
  expect(isVerbatim('', stored)).toBe(false);
});

test('quotation marks, apostrophes and spaces of all kinds are compared as one', () => {
  expect(normalise(' «a»  „b“ ‘c’\u00A0d ')).toBe('"a" "b" \'c\' d');
});
