import { expect, test } from 'vitest';
import { claimsOnView, responsesTo } from '../../../../src/record/derive/response.ts';
import { byId } from '../../../../src/record/story-record.ts';
import { loadCampaignHack } from '../../../fixtures/story.ts';

const record = loadCampaignHack();
const responses = (claims: string[], asOf: string) =>
  responsesTo(record, claims, asOf).map(({ accused, inArticle, statement }) => ({
    accused,
    inArticle,
    statement: statement?.id,
  }));

test.each([
  { asOf: '2024-08-08', statement: undefined },
  { asOf: '2024-08-09', statement: 'iran-mission-9-aug' },
  { asOf: '2024-08-10', statement: 'iran-mission-10-aug' },
  { asOf: '2024-08-12', statement: 'iran-mission-10-aug' },
  // Public on the 19th or the 20th: not surely known on the 19th.
  { asOf: '2024-08-19', statement: 'iran-mission-10-aug' },
  { asOf: '2024-08-20', statement: 'iran-mission-19-aug' },
  { asOf: '2024-09-26', statement: 'iran-mission-19-aug' },
  { asOf: '2024-09-27', statement: 'iran-mission-27-sep' },
  { asOf: record.story.lastChecked, statement: 'iran-mission-27-sep' },
])('who did it, on $asOf: $statement', ({ asOf, statement }) => {
  expect(responses(['who-did-it'], asOf)).toEqual([{ accused: 'iran', inArticle: false, statement }]);
});

test('the answer of 19 August denies the aim too', () => {
  expect(responses(['hack-meant-to-interfere'], '2024-08-20')).toMatchObject([
    { statement: 'iran-mission-19-aug' },
  ]);
});

test('a denial that addresses the claim comes before a later one that addresses only the event', () => {
  expect(responses(['iran-seeks-influence'], '2024-08-12')).toMatchObject([
    { statement: 'iran-mission-9-aug' },
  ]);
});

test('an accused force and an accused state answer as one', () => {
  expect(responses(['phishing-email-sent', 'who-did-it'], '2024-08-12')).toEqual([
    { accused: 'iran', inArticle: false, statement: 'iran-mission-10-aug' },
  ]);
});

test.each([
  { asOf: '2016-06-14', statement: undefined },
  // Public on the 14th or the 15th of June 2016; seen only in a weak copy.
  { asOf: '2016-06-15', statement: 'kremlin-june-2016' },
  { asOf: '2016-07-26', statement: 'kremlin-26-july-2016' },
  // Said on the 1st, public on the 2nd.
  { asOf: '2016-09-01', statement: 'kremlin-26-july-2016' },
  { asOf: '2016-10-07', statement: 'putin-september-2016' },
  // The later denial of 2018 speaks of interference; this claim it does not address by its words.
  { asOf: '2024-08-12', statement: 'putin-september-2016' },
])('2016, who was behind it, on $asOf: $statement', ({ asOf, statement }) => {
  expect(responses(['russia-orchestrated-2016'], asOf)).toEqual([
    { accused: 'russia', inArticle: false, statement },
  ]);
});

test('charges against officers are answered by their state', () => {
  expect(responses(['which-service-2016'], '2018-07-13')).toEqual([
    { accused: 'russia', inArticle: false, statement: 'kremlin-13-july-2018' },
  ]);
});

test('where WikiLeaks had the documents from: Russia and WikiLeaks each answer', () => {
  const both = responses(['wikileaks-source-2016'], record.story.lastChecked);
  expect(both.map(({ accused, statement }) => [accused, statement])).toEqual([
    ['russia', 'kremlin-13-july-2018'],
    ['wikileaks', 'assange-not-a-state'],
  ]);
});

test('each year is answered by its own accused', () => {
  const both = responses(['who-did-it', 'russia-orchestrated-2016'], record.story.lastChecked);
  expect(both.map(({ accused, statement }) => [accused, statement])).toEqual([
    ['iran', 'iran-mission-27-sep'],
    ['russia', 'putin-september-2016'],
  ]);
});

// Iran denied the plot reported in July; the spokesman repeats in August that there were such reports.
test.each(['2024-08-12', record.story.lastChecked])(
  'the plot reports, on %s: Iran’s denial of them',
  (asOf) => {
    expect(responses(['plot-reports'], asOf)).toEqual([
      { accused: 'iran', inArticle: false, statement: 'iran-denies-plot' },
    ]);
  },
);

test('a denial of the hack does not answer for threats, nor one of a plot for a reign of terror', () => {
  expect(responses(['reign-of-terror'], record.story.lastChecked)).toEqual([
    { accused: 'iran', inArticle: false, statement: undefined },
  ]);
});

test('claims that accuse nobody need no answer', () => {
  expect(responses(['emails-arrived', 'campaign-hacked', 'which-campaign'], '2024-08-12')).toEqual([]);
});

test('what somebody says of itself accuses nobody; the same, said by another, does', () => {
  const view = (id: string): string[] => claimsOnView(record, [byId(record.statements, id)]);
  expect(view('klippenstein-publishes')).toEqual([]);
  expect(view('reuters-muckrakers-published')).toContain('material-published');
  expect(view('google-affiliates-targeted')).toEqual(['affiliates-targeted']);
});
