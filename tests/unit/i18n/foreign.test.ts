import { expect, test } from 'vitest';
import { markForeign } from '../../../src/i18n/foreign.ts';

const es = (text: string) => ({ text, language: 'es' });

test('foreign words say their language wherever they stand, the rest says none', () => {
  expect(markForeign('time: “late” → “fecha límite”; fecha límite', [es('fecha límite')])).toEqual([
    { text: 'time: “late” → “' },
    es('fecha límite'),
    { text: '”; ' },
    es('fecha límite'),
  ]);
});

test('the longest come first: words within others are not cut out of them', () => {
  expect(markForeign('… «en la cuenta», cuenta', [es('cuenta'), es('… «en la cuenta»')])).toEqual([
    es('… «en la cuenta»'),
    { text: ', ' },
    es('cuenta'),
  ]);
});

test('without foreign words the text stays whole, and an empty one none', () => {
  expect(markForeign('as «it» is', [es('otro'), es('«')])).toEqual([{ text: 'as «it» is' }]);
  expect(markForeign('', [es('otro')])).toEqual([]);
});
