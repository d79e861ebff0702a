import { expect, test } from 'vitest';
import { eventChange } from '../../../src/record/derive/event-change.ts';
import { namesRelay, nestOf, printedWords, wordsAround } from '../../../src/record/derive/nest.ts';
import { span } from '../../../src/schemas/span.ts';
import { wording } from '../../../src/schemas/wording.ts';
import { byId } from '../../../src/record/story-record.ts';
import { smallRecord } from '../../fixtures/small-record.ts';

/** A page that prints four words of a mayor, who rests on an audit. */
const record = (path: string[]) => {
  const made = smallRecord(
    [
      {
        id: 'said',
        speaker: 'mayor',
        cites: [{ id: 'found', role: 'basis', supports: 'no' }],
        appearances: [{ source: 'page', excerpt: 'page/words', mode: 'paraphrase' }],
      },
      { id: 'found', speaker: 'audit', basis: 'own-access' },
    ],
    [{ id: 'gazette', kind: 'newsroom' }],
  );
  made.spans.push(span.parse({ paragraph: 2, from: 4, to: 7, path, statement: 'said' }));
  const page = byId(made.sources, 'page');
  page.excerpts.push({
    id: 'words',
    text: 'He said the bridge is shut now',
    at: { paragraph: 2, from: 2, to: 8 },
  });
  return made;
};
const said = (made: ReturnType<typeof record>) => byId(made.statements, 'said');

test('from the page inwards: the article, and the speakers it prints', () => {
  const made = record(['publisher', 'mayor', 'audit']);
  expect(
    nestOf(made, said(made)).map(({ actor, statement, inferred }) => [actor, statement?.id, inferred]),
  ).toEqual([
    ['publisher', undefined, false],
    ['mayor', 'said', false],
    ['audit', 'found', false],
  ]);
});

test('texts the article was made from come next, inferred', () => {
  const made = record(['publisher', 'mayor']);
  byId(made.sources, 'page').madeFrom = { source: 'elsewhere', inferred: true, because: 'made up' };
  byId(made.sources, 'elsewhere').publisher = 'gazette';
  expect(nestOf(made, said(made)).map(({ actor, inferred }) => [actor, inferred])).toEqual([
    ['publisher', false],
    ['gazette', true],
    ['mayor', false],
  ]);
});

test('whether somebody is named between the article and the speaker', () => {
  expect(
    [
      ['publisher', 'mayor'],
      ['publisher', 'gazette', 'mayor'],
    ].map((path) => {
      const made = record(path);
      return namesRelay(made, said(made));
    }),
  ).toEqual([false, true]);
});

test('the words kept are cut to those that are the statement’s', () => {
  const made = record(['publisher', 'mayor']);
  // Words 4 to 7 of the paragraph; the excerpt begins with its second.
  expect(printedWords(made, said(made))).toEqual({
    words: ['the', 'bridge', 'is', 'shut'],
    paragraph: 2,
    goesOn: true,
  });
});

test('the words around them are counted by paragraph, tags apart', () => {
  const made = record(['publisher', 'mayor']);
  byId(made.sources, 'page').paragraphs = [
    { n: 1, words: 30, sha256: '', kind: 'text' },
    { n: 2, words: 9, sha256: '', kind: 'text' },
    { n: 3, words: 12, sha256: '', kind: 'text' },
    { n: 4, words: 5, sha256: '', kind: 'tags' },
  ];
  expect(wordsAround(made, said(made))).toEqual({ before: [30, 3], after: [2, 12] });
});

test('a statement whose words are not kept, and one the article does not print', () => {
  const made = record(['publisher', 'mayor']);
  expect(() => printedWords(made, byId(made.statements, 'found'))).toThrow(
    'No words of the article are kept for "found".',
  );
  expect(() => nestOf(made, byId(made.statements, 'found'))).toThrow(
    'The article prints no words of "found".',
  );
});

const thread = (changes: object[]) =>
  wording.parse({
    id: 'bridge',
    hops: [
      { id: 'audit', statement: 'found', excerpt: 'page/words', parts: { did: 'looked at' } },
      {
        id: 'mayor',
        statement: 'said',
        excerpt: 'page/words',
        from: ['audit'],
        parts: { who: 'He', did: 'closed it' },
        changes,
      },
      {
        id: 'page',
        statement: 'said',
        excerpt: 'page/words',
        from: ['mayor'],
        parts: { who: 'The man', did: 'shut' },
      },
    ],
  });

test('a change of event is followed to the last hop', () => {
  expect(eventChange(thread([{ kind: 'event', was: 'looked at', now: 'closed it' }]))).toEqual({
    was: 'looked at',
    now: 'shut',
    by: 'said',
  });
});

test('another change is none', () => {
  expect(eventChange(thread([{ kind: 'time', was: 'looked at', now: 'closed it' }]))).toBeUndefined();
});
