import { expect, test } from 'vitest';
import { byId } from '../../../../src/record/story-record.ts';
import { loadCampaignHack } from '../../../fixtures/story.ts';

const record = loadCampaignHack();
const statement = (id: string) => byId(record.statements, id);

test('19 August: one statement attributes without a word of confidence, one is confident of access sought, one speaks of the aim', () => {
  const on19August = record.statements.filter((s) =>
    s.appearances.some((a) => a.source === 'joint-statement-19-aug'),
  );
  expect(on19August.map(({ claims, stance, confidence }) => ({ claims, stance, confidence }))).toEqual([
    { claims: ['who-did-it'], stance: 'attributes', confidence: undefined },
    { claims: ['access-sought-both-campaigns'], stance: 'asserts', confidence: 'confident' },
    { claims: ['hack-meant-to-interfere'], stance: 'asserts', confidence: undefined },
  ]);
});

test('Microsoft’s blog and report are one statement in two places', () => {
  const places = statement('microsoft-phishing-email').appearances.map(({ source }) => source);
  expect(places).toEqual(['microsoft-blog', 'microsoft-report']);
  const own = record.statements.filter(
    (s) => s.speaker === 'microsoft' && s.claims.includes('phishing-email-sent'),
  );
  expect(own.map(({ id }) => id)).toEqual(['microsoft-phishing-email']);
});

test('the sentence about the account is spliced from two parents, inferred', () => {
  const { hops } = byId(record.wordings, 'account');
  const spliced = hops.filter(({ from }) => from.length === 2);
  expect(spliced.map(({ id, from, inferred }) => ({ id, from, inferred }))).toEqual([
    { id: 'spanish', from: ['microsoft-groups', 'cheung'], inferred: true },
  ]);
});

test('the spokesman leans on a report that does not carry it', () => {
  for (const id of ['campaign-suggests-iranian-hackers', 'cheung-account-hacked']) {
    expect(statement(id).cites).toEqual([{ id: 'microsoft-phishing-email', role: 'basis', supports: 'no' }]);
  }
});

test('the attempt of 13 July is joined to no claim and to nobody', () => {
  const { claims, cites, via, answers } = statement('cheung-apart-from-13-july');
  expect({ claims, cites, via, answers }).toEqual({
    claims: [],
    cites: [],
    via: undefined,
    answers: undefined,
  });
});

test('nobody is convicted, and one charge is made', () => {
  const stances = record.statements.map(({ stance }) => stance);
  expect(stances.filter((stance) => stance === 'convicts')).toEqual([]);
  expect(record.statements.filter(({ stance }) => stance === 'charges').map(({ id }) => id)).toContain(
    'grand-jury-charges',
  );
});
