import { expect, test } from 'vitest';
import { loadTranslate } from '../../../src/i18n/ui.ts';
import { ContentError } from '../../../src/record/problem.ts';
import { contentFolder } from '../../fixtures/story.ts';

test('the interface words of the content', () => {
  expect(loadTranslate(contentFolder, 'en')('section.counter', { n: 1, total: 7 })).toBe('1 of 7');
});

test('a content root without interface words takes the project’s own', () => {
  expect(loadTranslate('/nowhere', 'en')('section.counter', { n: 1, total: 7 })).toBe('1 of 7');
});

test('a language without interface words', () => {
  expect(() => loadTranslate(contentFolder, 'xx')).toThrow(
    new ContentError([
      {
        file: '_ui/xx.yaml',
        what: 'no interface words in "xx"',
        fix: 'add this file; copy en.yaml and translate it.',
      },
    ]),
  );
});
