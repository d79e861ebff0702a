import { expect, test } from 'vitest';
import { allegationsOf, changesBetween } from '../../../src/record/review.ts';
import { loadCampaignHack } from '../../fixtures/story.ts';

const record = loadCampaignHack();

test('the sheet has every accusing statement with alleger, basis and reply', () => {
  const sheet = new Map(allegationsOf(record, 'en').map(({ id, lines }) => [id, lines.join('\n')]));
  const charges = sheet.get('grand-jury-charges') ?? '';
  for (const part of ['US grand jury charges', 'public 2024-09-27', 'not-published', 'reply     Iran: ']) {
    expect(charges).toContain(part);
  }
  expect(sheet.has('politico-received-emails')).toBe(false);
  expect(sheet.has('iran-mission-10-aug')).toBe(false);
  for (const text of sheet.values()) expect(text).toContain('reply     ');
});

test('what changed between two records is told by kind and id', () => {
  const [first, ...others] = record.statements;
  const changed = {
    ...record,
    statements: others.map((s) => (s.id === 'cheung-timing' ? { ...s, public: '2024-08-11' } : s)),
  };
  expect(changesBetween(record, changed)).toEqual([
    `gone     statements ${first?.id ?? ''}`,
    'changed  statements cheung-timing',
  ]);
  expect(changesBetween(record, record)).toEqual([]);
});
