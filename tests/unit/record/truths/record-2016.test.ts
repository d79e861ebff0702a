import { expect, test } from 'vitest';
import { originsOf, type View } from '../../../../src/record/derive/origins.ts';
import { byId } from '../../../../src/record/story-record.ts';
import { loadCampaignHack } from '../../../fixtures/story.ts';

const record = loadCampaignHack();
const statement = (id: string) => byId(record.statements, id);
const latest: View = { asOf: record.story.lastChecked, tier: 'all' };
const groups = (claim: string, view: View) =>
  originsOf(record, claim, view).holders.map(({ group }) => group);
const daysAfterDayZero = (id: string): number =>
  (Date.parse(statement(id).public) - Date.parse(statement('dnc-says-hacked').public)) / 86_400_000;

test.each([
  ['fbi-confirms-investigating-dnc', 41],
  ['dhs-odni-confident-directed', 115],
  ['grand-jury-charges-2018', 759],
])('%s: day %i', (id, days) => {
  expect(daysAfterDayZero(id)).toBe(days);
});

test('7 October 2016: confident of the compromises, not of the disclosures; scanning is not attributed', () => {
  const own = record.statements.filter(({ speaker }) => speaker === 'dhs-odni');
  expect(own.map(({ claims, stance, confidence }) => ({ claims, stance, confidence }))).toEqual([
    { claims: ['russia-orchestrated-2016'], stance: 'attributes', confidence: 'confident' },
    {
      claims: ['who-disclosed-2016'],
      stance: 'attributes',
      confidence: 'consistent with the methods and motivations',
    },
    { claims: ['meant-to-interfere-2016'], stance: 'asserts', confidence: undefined },
    {
      claims: ['who-scanned-2016'],
      stance: 'declines',
      confidence: 'not now in a position to attribute',
    },
  ]);
});

test('whom Donald Trump belongs to makes no difference in 2016: he begins no claim of it', () => {
  const of2016 = record.claims.filter((claim) => claim.case.endsWith('2016'));
  expect(of2016.filter(({ id }) => groups(id, latest).includes('trump-campaign'))).toEqual([]);
});

test('the split between agencies is about an aim, and about nothing else', () => {
  const split = record.statements.filter(({ claims }) => claims.includes('aspired-to-help-2016'));
  expect(split.map(({ speaker, confidence }) => [speaker, confidence])).toEqual([
    ['cia-fbi', 'high'],
    ['nsa', 'moderate'],
  ]);
  expect(statement('ica-influence-ordered').confidence).toBe('high confidence');
});

test('what the special counsel cannot rule out is no word for how sure it is of who sent the documents', () => {
  const own = record.statements.filter(
    ({ speaker, claims }) => speaker === 'special-counsel' && claims.includes('wikileaks-source-2016'),
  );
  expect(own.map(({ id, confidence }) => [id, confidence])).toEqual([
    ['special-counsel-on-disclosures', undefined],
  ]);
});

test('a word of confidence stands with its own proposition alone', () => {
  for (const id of ['special-counsel-on-podesta', 'crowdstrike-finds-intrusions', 'trump-14-aug']) {
    expect(statement(id).confidence).toBeUndefined();
  }
});

test('on day 0 who did it has one origin: the company; the Post relays', () => {
  expect(groups('who-hacked-2016', { asOf: '2016-06-14', tier: 'all' })).toEqual(['crowdstrike']);
});

test('latest: two companies and one government; the campaign and the Senate’s review rest on others', () => {
  expect(groups('who-hacked-2016', latest)).toEqual(['crowdstrike', 'fidelis', 'us-government']);
});

test('nothing rests on what was seen only in a weak copy, but denials', () => {
  const gradeOf = ({ source, excerpt }: { source: string; excerpt?: string | undefined }) => {
    const found = record.sources.find(({ id }) => id === source);
    const seen = found?.excerpts.find(({ id }) => `${source}/${id}` === excerpt)?.seen;
    return seen?.grade ?? found?.grade;
  };
  const alone = record.statements.filter((s) => s.appearances.every((a) => gradeOf(a) === 'weak'));
  expect(alone.map(({ id }) => id).sort()).toEqual([
    'iran-mission-25-oct',
    'kremlin-june-2016',
    'russia-ministry-october-2016',
  ]);
  expect(alone.every(({ stance }) => stance === 'denies')).toBe(true);
});
