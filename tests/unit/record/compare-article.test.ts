import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { compareArticle } from '../../../src/record/compare-article.ts';
import type { StoryRecord } from '../../../src/record/story-record.ts';
import { loadCampaignHack } from '../../fixtures/story.ts';

const copy = ['The mayor said “the bridge is safe” on Monday.', 'Nobody else was asked.'];
const paragraphs = copy.map((text, i) => ({
  n: i + 1,
  words: text.split(' ').length,
  sha256: createHash('sha256').update(text).digest('hex').slice(0, 16),
  kind: 'text' as const,
}));

/** The real record with an invented article in the place of the real one. */
const record = (at = { paragraph: 1, from: 4, to: 7 }): StoryRecord => {
  const real = loadCampaignHack();
  const excerpts = [{ id: 'safe', text: '“the bridge is safe”', at }];
  return {
    ...real,
    sources: real.sources.map((s) => (s.id === real.story.article ? { ...s, paragraphs, excerpts } : s)),
    spans: [{ paragraph: 1, from: 4, to: 7, quoted: true, path: ['the-article'] }],
  };
};

test('a copy that is the same agrees', () => {
  const { agrees, lines } = compareArticle(record(), copy.join('\n'));
  expect(lines.filter((line) => line.startsWith('BAD'))).toEqual([]);
  expect(agrees).toBe(true);
});

test.each([
  ['a word changed', record(), ['The mayor said “the bridge is sound” on Monday.', copy[1]], 'paragraph 1'],
  ['a paragraph gone', record(), [copy[0]], '1 paragraphs in the copy'],
  ['an excerpt at another place', record({ paragraph: 1, from: 3, to: 6 }), copy, 'excerpt safe'],
  ['words quoted that were not', record(), [copy[0], 'Nobody “else” was asked.'], 'inside quotation marks'],
])('%s does not', (_, own, lines, named) => {
  const found = compareArticle(own, lines.join('\n'));
  expect(found.agrees).toBe(false);
  expect(found.lines.filter((line) => line.startsWith('BAD')).join('\n')).toContain(named);
});
