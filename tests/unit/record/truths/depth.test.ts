import { expect, test } from 'vitest';
import { depthOf, hopsInArticle } from '../../../../src/record/derive/depth.ts';
import { byId } from '../../../../src/record/story-record.ts';
import { loadCampaignHack } from '../../../fixtures/story.ts';

const record = loadCampaignHack();
const depth = (id: string) => depthOf(record, byId(record.statements, id));

test('the account reaches Microsoft in one hop and ends at own access', () => {
  expect(depth('cheung-account-hacked')).toEqual({
    path: ['cheung', 'microsoft'],
    hops: 1,
    endsAtOwnAccess: true,
  });
});

test('that the campaign was hacked ends at the campaign, without own access', () => {
  expect(depth('campaign-hacked-statement')).toEqual({
    path: ['trump-campaign'],
    hops: 0,
    endsAtOwnAccess: false,
  });
});

test('what Politico received is its own', () => {
  expect(depth('politico-received-emails')).toEqual({ path: ['politico'], hops: 0, endsAtOwnAccess: true });
});

test('what Bloomberg passes on ends at the spokesman', () => {
  expect(depth('bloomberg-relays-illegally-obtained')).toEqual({
    path: ['bloomberg', 'cheung'],
    hops: 1,
    endsAtOwnAccess: false,
  });
});

test.each([
  // the article → the spokesman → Microsoft; one inferred text in between
  { statement: 'cheung-account-hacked', asPrinted: 2, withInferred: 3 },
  // the article → Bloomberg → the spokesman
  { statement: 'cheung-illegally-obtained', asPrinted: 2, withInferred: 3 },
  // printed twice: through Bloomberg in paragraph 8, directly in paragraph 9; the shorter counts
  { statement: 'cheung-warns-media', asPrinted: 1, withInferred: 2 },
  { statement: 'politico-received-emails', asPrinted: 1, withInferred: 2 },
  // the article's own words
  { statement: 'article-fuel-for-trump', asPrinted: 0, withInferred: 1 },
])('hops in the article: $statement', ({ statement, ...hops }) => {
  expect(hopsInArticle(record, statement)).toEqual(hops);
});

test('by links that are shown the account ends at the spokesman: the report does not say so', () => {
  const shown = depthOf(record, byId(record.statements, 'cheung-account-hacked'), true);
  expect(shown).toEqual({ path: ['cheung'], hops: 0, endsAtOwnAccess: false });
});
