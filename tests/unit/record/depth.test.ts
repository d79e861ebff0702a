import { expect, test } from 'vitest';
import { depthOf } from '../../../src/record/derive/depth.ts';
import { byId } from '../../../src/record/story-record.ts';
import { smallRecord } from '../../fixtures/small-record.ts';

const basis = (id: string) => ({ id, role: 'basis', supports: 'yes' }) as const;
const depth = (...statements: Parameters<typeof smallRecord>[0]) => {
  const record = smallRecord(statements);
  return depthOf(record, byId(record.statements, 'start'));
};

test('the shortest of two ways to own access', () => {
  expect(
    depth(
      { id: 'start', speaker: 'a', cites: [basis('long'), basis('short')] },
      { id: 'long', speaker: 'b', via: 'end' },
      { id: 'end', speaker: 'c', basis: 'own-access' },
      { id: 'short', speaker: 'd', basis: 'own-access' },
    ),
  ).toEqual({ path: ['a', 'd'], hops: 1, endsAtOwnAccess: true });
});

test('without own access, the longest way there is', () => {
  expect(
    depth(
      { id: 'start', speaker: 'a', cites: [basis('one')] },
      { id: 'one', speaker: 'b', via: 'two' },
      { id: 'two', speaker: 'c' },
    ),
  ).toEqual({ path: ['a', 'b', 'c'], hops: 2, endsAtOwnAccess: false });
});

test('a mention is no way', () => {
  expect(
    depth(
      { id: 'start', speaker: 'a', cites: [{ id: 'end', role: 'context', supports: 'yes' }] },
      { id: 'end', speaker: 'b', basis: 'own-access' },
    ),
  ).toEqual({ path: ['a'], hops: 0, endsAtOwnAccess: false });
});

test('a circle ends', () => {
  expect(
    depth({ id: 'start', speaker: 'a', via: 'other' }, { id: 'other', speaker: 'b', via: 'start' }),
  ).toEqual({ path: ['a', 'b'], hops: 1, endsAtOwnAccess: false });
});
