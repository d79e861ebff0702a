import { expect, test } from 'vitest';
import { excerptAt } from '../../../src/record/derive/excerpt.ts';
import { loadVoice } from '../../fixtures/story.ts';

const { record } = loadVoice();

test('an excerpt is in its own language, or in its document’s', () => {
  const languages = ['europa-press-copy/cuenta', 'cheung-statement/s2', 'article/p6-fused'].map(
    (ref) => excerptAt(record, ref).language,
  );
  expect(languages).toEqual(['es', 'en', 'en']);
  const [source] = record.sources.filter(({ id }) => id === 'cheung-statement');
  const excerpts = source?.excerpts.map((excerpt) => ({ ...excerpt, language: 'es' })) ?? [];
  const changed = { sources: source ? [{ ...source, excerpts }] : [] };
  expect(excerptAt(changed, 'cheung-statement/s2').language).toBe('es');
});

test('one that is not there is refused', () => {
  expect(() => excerptAt(record, 'cheung-statement/none')).toThrow();
});
