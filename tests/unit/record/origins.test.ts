import { expect, test } from 'vitest';
import { originsOf } from '../../../src/record/derive/origins.ts';
import type { StoryRecord } from '../../../src/record/story-record.ts';
import { smallRecord } from '../../fixtures/small-record.ts';

const all = { asOf: '2024-08-12', tier: 'all' } as const;
const holders = (record: StoryRecord, view: Parameters<typeof originsOf>[2] = all): string[] =>
  originsOf(record, 'it', view).holders.map(({ group }) => group);

test('who passes on is no origin', () => {
  const record = smallRecord([
    { id: 'first', speaker: 'witness' },
    { id: 'second', speaker: 'paper', via: 'first' },
  ]);
  expect(holders(record)).toEqual(['witness']);
});

test('who rests on another statement of the claim is no origin', () => {
  const record = smallRecord([
    { id: 'first', speaker: 'witness' },
    { id: 'second', speaker: 'expert', cites: [{ id: 'first', role: 'basis', supports: 'yes' }] },
  ]);
  expect(holders(record)).toEqual(['witness']);
});

test.each([
  { why: 'a basis that does not carry it', cite: { role: 'basis', supports: 'no' } },
  { why: 'a basis that carries part of it', cite: { role: 'basis', supports: 'partly' } },
  { why: 'a mention', cite: { role: 'context', supports: 'yes' } },
] as const)('$why leaves an origin of its own', ({ cite }) => {
  const record = smallRecord([
    { id: 'first', speaker: 'witness' },
    { id: 'second', speaker: 'expert', cites: [{ id: 'first', ...cite }] },
  ]);
  expect(holders(record)).toEqual(['witness', 'expert']);
});

test('a basis that speaks of another claim does not make a relay', () => {
  const record = smallRecord([
    { id: 'first', speaker: 'witness', claims: ['other'] },
    { id: 'second', speaker: 'expert', cites: [{ id: 'first', role: 'basis', supports: 'yes' }] },
  ]);
  expect(holders(record)).toEqual(['expert']);
});

test('a basis that is not public yet does not make a relay', () => {
  const record = smallRecord([
    { id: 'first', speaker: 'witness', public: '2024-09-01' },
    { id: 'second', speaker: 'expert', cites: [{ id: 'first', role: 'basis', supports: 'yes' }] },
  ]);
  expect(holders(record)).toEqual(['expert']);
  expect(holders(record, { ...all, asOf: '2024-09-01' })).toEqual(['witness']);
});

test('one evidence holder counts once, however many speak for it', () => {
  const record = smallRecord(
    [
      { id: 'first', speaker: 'agency' },
      { id: 'second', speaker: 'court', stance: 'charges', public: '2024-08-02', basis: 'own-access' },
      { id: 'third', speaker: 'agency', stance: 'attributes', public: '2024-08-03' },
    ],
    [
      { id: 'state', kind: 'government' },
      { id: 'agency', kind: 'agency', group: 'state' },
      { id: 'court', kind: 'court', group: 'state' },
    ],
  );
  const { holders: found, withOwnAccess } = originsOf(record, 'it', all);
  expect(found.map(({ group, ownAccess }) => ({ group, ownAccess }))).toEqual([
    { group: 'state', ownAccess: true },
  ]);
  expect(found[0]?.statements.map(({ id }) => id)).toEqual(['first', 'second', 'third']);
  expect(withOwnAccess).toBe(1);
});

test.each(['reports', 'denies', 'declines', 'does-not-name', 'confirms-investigating'] as const)(
  'who %s begins nothing',
  (stance) => {
    const record = smallRecord([
      {
        id: 'first',
        speaker: 'someone',
        stance,
        ...(stance === 'denies' ? { answers: { case: 'event' } } : {}),
      },
    ]);
    expect(holders(record)).toEqual([]);
  },
);

test('the article’s own tier holds what appears in the article', () => {
  const record = smallRecord([
    { id: 'first', speaker: 'witness' },
    { id: 'second', speaker: 'outsider', appearances: [{ source: 'elsewhere', mode: 'verbatim' }] },
  ]);
  expect(holders(record, { ...all, tier: 'article' })).toEqual(['witness']);
  expect(holders(record)).toEqual(['witness', 'outsider']);
});
