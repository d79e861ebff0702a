import { expect, test } from 'vitest';
import { foreignQuotes } from '../../../src/figures/foreign-quotes.ts';
import { loadVoice } from '../../fixtures/story.ts';

const voice = loadVoice('en');

test('quoted words that only an excerpt in another language has are in that language', () => {
  expect(foreignQuotes(voice, 'The Spanish has “fecha límite”, the article “the deadline”.')).toEqual([
    { text: 'fecha límite', language: 'es' },
  ]);
});

test('words that are not quoted, or that no excerpt has, are the page’s', () => {
  expect(foreignQuotes(voice, 'A fecha límite, and “una frase inventada”.')).toEqual([]);
  expect(foreignQuotes(voice, '')).toEqual([]);
});
