import { expect, test } from 'vitest';
import { readingMinutes } from '../../../src/i18n/minutes.ts';

test.each([
  { words: 0, pictures: 0, minutes: 1 },
  { words: 238, pictures: 0, minutes: 1 },
  { words: 2380, pictures: 0, minutes: 10 },
  { words: 0, pictures: 20, minutes: 2 },
  { words: 1190, pictures: 30, minutes: 8 },
])('$words words and $pictures pictures take $minutes', ({ words, pictures, minutes }) => {
  expect(readingMinutes(words, pictures)).toBe(minutes);
});
