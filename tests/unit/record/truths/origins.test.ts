import { describe, expect, test } from 'vitest';
import { originsOf, type View } from '../../../../src/record/derive/origins.ts';
import { byId } from '../../../../src/record/story-record.ts';
import { loadCampaignHack } from '../../../fixtures/story.ts';

const record = loadCampaignHack();
const article: View = { asOf: '2024-08-12', tier: 'article' };
const latest: View = { asOf: record.story.lastChecked, tier: 'all' };

/** Holders of a claim's origins, each with what its statements say they rest on. */
const basesOf = (claim: string, view: View): Record<string, string[]> =>
  Object.fromEntries(
    originsOf(record, claim, view).holders.map(({ group, statements }) => [
      group,
      [...new Set(statements.map(({ basis }) => basis))],
    ]),
  );

describe('in the article', () => {
  test('documents arrived at Politico: one origin, own receipt', () => {
    expect(basesOf('emails-arrived', article)).toEqual({ politico: ['own-access'] });
    expect(originsOf(record, 'emails-arrived', article).withOwnAccess).toBe(1);
  });

  test('the campaign was hacked: one origin, basis not stated', () => {
    expect(basesOf('campaign-hacked', article)).toEqual({ 'trump-campaign': ['not-stated'] });
    expect(originsOf(record, 'campaign-hacked', article).withOwnAccess).toBe(0);
  });

  test('who did it: one origin, inferring', () => {
    expect(basesOf('who-did-it', article)).toEqual({ 'trump-campaign': ['infers'] });
    expect(originsOf(record, 'who-did-it', article).withOwnAccess).toBe(0);
  });

  test('documents obtained illegally: Bloomberg relays and is no second origin', () => {
    expect(basesOf('documents-obtained-illegally', article)).toEqual({ 'trump-campaign': ['not-stated'] });
  });

  test('who was behind 2016: one origin that is not named', () => {
    expect(basesOf('russia-orchestrated-2016', article)).toEqual({ 'unnamed-investigation': ['not-stated'] });
  });
});

describe('latest, of the whole record', () => {
  test('who did it: one more holder, basis not published, nobody with own access', () => {
    expect(basesOf('who-did-it', latest)).toEqual({
      // The campaign infers; its candidate, on 14 August, does not say what he knows it from.
      'trump-campaign': ['infers', 'not-stated'],
      'us-government': ['not-published'],
    });
    expect(originsOf(record, 'who-did-it', latest).withOwnAccess).toBe(0);
  });

  test('agencies and grand jury are one holder', () => {
    const holder = originsOf(record, 'who-did-it', latest).holders.find(
      ({ group }) => group === 'us-government',
    );
    expect(holder?.statements.map(({ speaker }) => speaker)).toEqual(['odni', 'grand-jury']);
  });

  test('the campaign was hacked: still one origin', () => {
    expect(basesOf('campaign-hacked', latest)).toEqual({ 'trump-campaign': ['not-stated'] });
  });
});

test('Microsoft speaks of another claim: an unnamed campaign was sent an email', () => {
  const { claims } = byId(record.statements, 'microsoft-phishing-email');
  expect(claims).toEqual(['phishing-email-sent']);
  expect(basesOf('phishing-email-sent', latest)).toEqual({ microsoft: ['own-access'] });
  expect(originsOf(record, 'phishing-email-sent', article).holders).toEqual([]);
});
