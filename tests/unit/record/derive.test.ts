import { describe, expect, test } from 'vitest';
import { daysBetween } from '../../../src/record/derive/days.ts';
import { areIndependent, supportOf } from '../../../src/record/derive/independence.ts';
import { daysTo, milestonesOf } from '../../../src/record/derive/milestones.ts';
import { modalityOf } from '../../../src/record/derive/modality.ts';
import { wordDifferences } from '../../../src/record/derive/word-differences.ts';
import { byId } from '../../../src/record/story-record.ts';
import { loadCampaignHack } from '../../fixtures/story.ts';

const record = loadCampaignHack();
const at = (asOf: string, tier: 'article' | 'all' = 'all') => ({ asOf, tier });
const statement = (id: string) => byId(record.statements, id);

describe('days', () => {
  test('between two days', () => {
    expect(daysBetween('2024-08-10', '2024-08-19')).toEqual({ least: 9, most: 9 });
    expect(daysBetween('2016-06-14', '2018-07-13')).toEqual({ least: 759, most: 759 });
    expect(daysBetween('2024-02-28', '2024-03-01')).toEqual({ least: 2, most: 2 });
  });
  test('are a range where a date is a month or a range', () => {
    expect(daysBetween('2024-06', '2024-08-08/2024-08-09')).toEqual({ least: 39, most: 69 });
  });
  test('in 2024: attributed after 9 days, charged after 48', () => {
    const milestones = milestonesOf(record, 'hack-2024');
    expect(milestones.confirmed?.id).toBe('campaign-hacked-statement');
    expect(milestones.attributed?.id).toBe('odni-attributes-compromise');
    expect(daysTo(milestones, 'attributed')).toEqual({ least: 9, most: 9 });
    expect(daysTo(milestones, 'charged')).toEqual({ least: 48, most: 48 });
  });
  test('in 2016: attributed after 115 days, charged after 759, by the same rules', () => {
    const milestones = milestonesOf(record, 'hack-2016');
    expect(milestones.confirmed?.id).toBe('dnc-says-hacked');
    expect(milestones.attributed?.id).toBe('dhs-odni-confident-directed');
    expect(milestones.charged?.id).toBe('grand-jury-charges-2018');
    expect(daysTo(milestones, 'attributed')).toEqual({ least: 115, most: 115 });
    expect(daysTo(milestones, 'charged')).toEqual({ least: 759, most: 759 });
  });
  test('the company whose finding named no victim makes no day 0, and a persona of its own word none', () => {
    const others = ['microsoft-phishing-email', 'guccifer-says-it-was-easy'];
    const days = ['hack-2024', 'hack-2016'].map((id) => milestonesOf(record, id).confirmed?.id);
    expect(days.filter((id) => others.includes(id ?? ''))).toEqual([]);
  });
});

describe('modality', () => {
  test.each([
    ['2024-08-09', 'none', false],
    ['2024-08-12', 'attributes', true],
    ['2024-09-26', 'attributes', true],
    ['2024-09-27', 'charges', true],
  ])('of “who did it?” on %s: %s, denied %s', (day, strongest, denied) => {
    expect(modalityOf(record, 'who-did-it', at(day))).toEqual({ strongest, denied });
  });
});

describe('support', () => {
  test('what Bloomberg passes on repeats, it does not corroborate', () => {
    expect(supportOf(record, 'documents-obtained-illegally', at('2024-08-12', 'article'))).toEqual({
      origins: 1,
      corroborations: 0,
      repetitions: 1,
    });
  });
  test('a second speaker whose basis is not published is no corroboration', () => {
    expect(supportOf(record, 'who-did-it', at('2024-08-19'))).toMatchObject({
      origins: 2,
      corroborations: 0,
    });
  });
  test('two with own access of their own are independent, one that rests on the other is not', () => {
    const politico = statement('politico-received-emails');
    const microsoft = statement('microsoft-phishing-email');
    expect(areIndependent(record, politico, microsoft)).toBe(true);
    expect(areIndependent(record, microsoft, { ...politico, via: 'microsoft-phishing-email' })).toBe(false);
    expect(areIndependent(record, microsoft, statement('cheung-account-hacked'))).toBe(false);
  });
});

test('differences between hops, word by word', () => {
  expect(wordDifferences('at least the last three cycles', 'the past three cycles')).toEqual([
    { kind: 'gone', words: 'at least ' },
    { kind: 'same', words: 'the ' },
    { kind: 'gone', words: 'last' },
    { kind: 'new', words: 'past' },
    { kind: 'same', words: ' three cycles' },
  ]);
});
