import { expect, test } from 'vitest';
import { namesNear } from '../../../../src/record/derive/names.ts';
import { valueOf } from '../../../../src/record/derive/value.ts';
import { byId } from '../../../../src/record/story-record.ts';
import { loadCampaignHack } from '../../../fixtures/story.ts';

const near = (record = loadCampaignHack(), claim = 'who-did-it', asOf = record.story.asOf) =>
  namesNear(record, claim, asOf).map(({ group, standing }) => [group, standing]);

test('who stands near the article’s answer to who did it, and what each is to it', () => {
  expect(near()).toEqual([
    ['trump-campaign', 'origin'],
    ['politico', 'apart'],
    ['bloomberg', 'relay'],
    ['microsoft', 'basis'],
    ['the-article', 'page'],
  ]);
});

test('where the article names each, read by hand', () => {
  const record = loadCampaignHack();
  const where = Object.fromEntries(
    namesNear(record, 'who-did-it', record.story.asOf).map(({ group, paragraphs }) => [group, paragraphs]),
  );
  expect(where).toMatchObject({
    // ¶7 and the first half of ¶9 are of threats, another matter than the hack.
    'trump-campaign': [1, 3, 6, 8, 9],
    politico: [2],
    bloomberg: [3, 8],
    microsoft: [4, 5, 6],
  });
});

test('what stands for each: the answer itself, what is its own, else its first', () => {
  const record = loadCampaignHack();
  const statements = namesNear(record, 'who-did-it', record.story.asOf).map(({ statement }) => statement?.id);
  expect(statements).toEqual([
    'campaign-suggests-iranian-hackers',
    'politico-received-emails',
    'bloomberg-relays-illegally-obtained',
    expect.stringMatching(/^microsoft-/),
    undefined,
  ]);
});

test.each([
  ['names:who-did-it', 5],
  ['origins:who-did-it', 1],
  ['own-access:who-did-it', 0],
  ['origins:emails-arrived', 1],
  ['own-access:emails-arrived', 1],
])('%s is %i', (name, expected) => {
  expect(valueOf(loadCampaignHack(), name, 'en')).toBe(String(expected));
});

test('a claim has no words of its own to count', () => {
  expect(valueOf(loadCampaignHack(), 'own-words:who-did-it', 'en')).toBeUndefined();
  expect(valueOf(loadCampaignHack(), 'names:who-did-that', 'en')).toBeUndefined();
});

test('nobody is near before they have spoken', () => {
  expect(near(loadCampaignHack(), 'who-did-it', '2024-08-09')).toEqual([
    ['microsoft', 'apart'],
    ['the-article', 'page'],
  ]);
});

test('a report nobody cites as a basis speaks of something else', () => {
  const record = loadCampaignHack();
  byId(record.statements, 'campaign-suggests-iranian-hackers').cites = [];
  expect(near(record)).toContainEqual(['microsoft', 'apart']);
});

test('a relay with a statement of its own is no mere relay', () => {
  const record = loadCampaignHack();
  delete byId(record.statements, 'bloomberg-relays-warning').via;
  expect(near(record)).toContainEqual(['bloomberg', 'apart']);
});

test('whoever else says who did it is an origin too', () => {
  const record = loadCampaignHack();
  byId(record.statements, 'microsoft-past-activity').claims.push('who-did-it');
  expect(near(record)).toContainEqual(['microsoft', 'origin']);
});
