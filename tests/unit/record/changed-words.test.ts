import { describe, expect, test } from 'vitest';
import { changedWords } from '../../../src/record/derive/changed-words.ts';
import type { Hop } from '../../../src/record/derive/cuts.ts';
import { keptWords } from '../../../src/record/derive/kept-words.ts';
import type { ChangeKind } from '../../../src/schemas/wording.ts';

const hop = (id: string, parts: Hop['parts'], more: Partial<Hop> = {}): Hop => ({
  id,
  statement: 's',
  excerpt: 's/e',
  from: [],
  inferred: false,
  parts,
  changes: [],
  ...more,
});

/** A sentence and what it became, in one language unless `translated`. */
const changed = (
  was: Hop['parts'],
  now: Hop['parts'],
  change: Hop['changes'][number],
  { kind = change.kind, translated = false }: { kind?: ChangeKind; translated?: boolean } = {},
) => {
  const [first, second] = [hop('first', was), hop('second', now, { from: ['first'], changes: [change] })];
  return changedWords([first, second], second, kind, () => !translated).map(
    ({ was: before, now: after, moved }) => {
      const cut = (parts: Hop['parts'], ranges: NonNullable<typeof after> = []) =>
        ranges.map(({ part, from, to }) => `${part}: ${parts[part]?.slice(from, to) ?? ''}`);
      return { was: cut(was, before?.ranges), now: cut(now, after), moved };
    },
  );
};

describe('in one language only the words that differ', () => {
  test('words both have stay unmarked', () => {
    expect(
      changed(
        { when: 'about three times a week' },
        { when: 'three times a week' },
        { kind: 'bound', was: 'about three times', now: 'three times' },
      ),
    ).toEqual([{ was: ['when: about'], now: [], moved: false }]);
  });

  test('a word the other has in another part of its sentence was not lost', () => {
    expect(
      changed(
        { did: 'sent a letter in May to' },
        { did: 'called on', when: 'in May' },
        { kind: 'event', was: 'sent a letter in May to', now: 'called on' },
      ),
    ).toEqual([{ was: ['did: sent a letter', 'did: to'], now: ['did: called on'], moved: false }]);
  });

  test('a word is marked whole, with its apostrophe or hyphen', () => {
    const [{ was, now } = { was: [], now: [] }] = changed(
      { 'to-whom': 'the baker’s well-known shop' },
      { 'to-whom': 'the baker’ll well-loved shop' },
      { kind: 'strength', was: 'the baker’s well-known shop', now: 'the baker’ll well-loved shop' },
    );
    expect([was, now]).toEqual([['to-whom: baker’s well-known'], ['to-whom: baker’ll well-loved']]);
  });

  test('marks in quotation marks of another style are the same words', () => {
    expect(
      changed(
        { did: 'called “it” small' },
        { did: 'called "it" tiny' },
        { kind: 'strength', was: 'called “it” small', now: 'called "it" tiny' },
      ),
    ).toEqual([{ was: ['did: small'], now: ['did: tiny'], moved: false }]);
  });
});

test('from one language to another, all the words that are named', () => {
  expect(
    changed(
      { when: 'in late spring' },
      { when: 'in der Frist' },
      { kind: 'time', was: 'in late spring', now: 'in der Frist' },
      { translated: true },
    ),
  ).toEqual([{ was: ['when: in late spring'], now: ['when: in der Frist'], moved: false }]);
});

test('words that changed hands are those that went to another part', () => {
  const parts = [
    { did: 'wrote to', 'from-where': 'from the old desk of a clerk' },
    { did: 'broke the old desk of', 'to-whom': 'a judge' },
  ] as const;
  const change = { was: 'the old desk of a clerk', now: 'the old desk of' } as const;
  expect(changed(...parts, { kind: 'possessor', ...change })).toEqual([
    { was: ['from-where: the old desk of'], now: ['did: the old desk of'], moved: true },
  ]);
  // Of another kind of change they are words that are in both.
  expect(changed(...parts, { kind: 'event', ...change })[0]?.moved).toBe(false);
});

test('what was lost has no words now, what was added none before', () => {
  const [was, now] = [{ did: 'may have seen' }, { did: 'saw' }];
  expect(changed(was, now, { kind: 'hedge-lost', was: 'may have' })).toEqual([
    { was: ['did: may have'], now: [], moved: false },
  ]);
  expect(changed(now, was, { kind: 'hedge-added', now: 'may have' })).toEqual([
    { was: [], now: ['did: may have'], moved: false },
  ]);
});

test('only changes of the kind that is asked for', () => {
  expect(changed({ did: 'ran' }, { did: 'fell' }, { kind: 'event', was: 'ran' }, { kind: 'time' })).toEqual(
    [],
  );
});

test('of two parents, the one that has the words', () => {
  const [one, two] = [hop('one', { who: 'a crowd' }), hop('two', { did: 'ran to' })];
  const child = hop(
    'child',
    { who: 'una multitud', did: 'corrió a' },
    {
      from: ['one', 'two'],
      changes: [{ kind: 'speakers-merged', was: 'ran to', now: 'corrió a' }],
    },
  );
  expect(changedWords([one, two, child], child, 'speakers-merged', () => false)[0]?.was?.hop).toBe('two');
});

describe('words that came through', () => {
  test('are the longest run both have', () => {
    const [first, second] = [
      hop('first', { did: 'were doing the same thing today' }),
      hop('second', { did: 'had been doing the same thing' }, { from: ['first'] }),
    ];
    const kept = keptWords([first, second], second);
    const [range] = kept?.now ?? [];
    expect(range && second.parts.did?.slice(range.from, range.to)).toBe('doing the same thing');
  });

  test('are none where no word is in both, and none without a parent', () => {
    const [first, second] = [
      hop('first', { did: 'ran' }),
      hop('second', { did: 'fell' }, { from: ['first'] }),
    ];
    expect(keptWords([first, second], second)).toBeUndefined();
    expect(keptWords([first, second], first)).toBeUndefined();
  });
});
