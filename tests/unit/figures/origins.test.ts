import { expect, test } from 'vitest';
import { originsData } from '../../../src/figures/origins/data.ts';
import { originsFigure } from '../../../src/figures/origins/figure.ts';
import { traceOf } from '../../../src/figures/origins/trace.ts';
import { scene } from '../../../src/graphics/frames.ts';
import { boxes } from '../../../src/graphics/marks.ts';
import { byId } from '../../../src/record/story-record.ts';
import { loadVoice } from '../../fixtures/story.ts';

type Voice = ReturnType<typeof loadVoice>;

const sectionOf = ({ record }: Voice) => byId(record.sections, 'origins');
const dataOf = (voice = loadVoice()) =>
  originsData(voice, sectionOf(voice), traceOf(voice.record, sectionOf(voice)));
const figureOf = (voice: Voice) => originsFigure(voice, sectionOf(voice));

/** What a picture says in words at a step. */
const said = (voice: Voice, step: number, box: 'narrow' | 'wide' = 'narrow'): string =>
  scene(figureOf(voice).layout(boxes[box]), { step })
    .flatMap(({ runs = [] }) => runs.map(({ text }) => text).join(''))
    .join(' | ');
const last = 5;

test('the count, step by step: five names, one of another matter, two that pass on, one cited, one origin', () => {
  const { counters, own } = dataOf();
  expect(counters.map(({ step, figure }) => [step, figure])).toEqual([
    [0, '?'],
    [1, '5'],
    [2, '4'],
    [3, '2'],
    [4, '1'],
  ]);
  expect([own.step, own.figure]).toEqual([5, '0']);
});

test('the count has the colour of the origin, and only then', () => {
  expect(dataOf().counters.map(({ role }) => role)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    'asserts',
  ]);
});

test('each name with its mark', () => {
  expect(dataOf().names.map(({ name, role }) => [name, role])).toEqual([
    ['Trump campaign', 'asserts'],
    ['Politico', 'witness'],
    ['Bloomberg', 'relays'],
    ['Microsoft', 'examines'],
    ['The article', 'relays'],
  ]);
});

test('the answer names who gives it, and where it stands', () => {
  expect(dataOf().answer.narrow).toBe('The campaign suggested Iranian hackers. ¶1');
});

test('the line from Microsoft is broken: its report names no campaign', () => {
  expect(dataOf().lean).toEqual({ shown: false, lead: 'cited as basis, link', words: 'not shown' });
});

test('the step with the guess accuses nobody', () => {
  expect(said(loadVoice(), 0)).not.toMatch(/Iran/);
  expect(said(loadVoice(), 0)).toContain('Nobody is accused in this step.');
});

test('the guess offers every number of names, and its answer is the count', () => {
  const { guess } = figureOf(loadVoice());
  expect(guess).toMatchObject({ step: 0, most: 5 });
  expect(guess?.answer).toContain(': 1.');
});

test('the table says it too', () => {
  const { table } = figureOf(loadVoice());
  expect(table(0).rows).toEqual([]);
  expect(table(1).rows.map(([who, , , is]) => [who, is])).toContainEqual(['Politico', 'stands near it']);
  expect(table(last).rows).toEqual([
    ['Trump campaign', '10 Aug', '¶1, 3, 6, 8, 9', 'origin: infers it'],
    ['Politico', '10 Aug', '¶2', expect.stringContaining('received itself')],
    ['Bloomberg', '10 Aug', '¶3, 8', 'passes on the Trump campaign: no origin'],
    ['Microsoft', '8–9 Aug', '¶4, 5, 6', expect.stringContaining('not shown')],
    ['The article', '12 Aug', expect.any(String), 'prints what others said: no origin'],
    ['Origins of the answer', '', '', '1'],
    ['Of these, stating access of their own', '', '', '0'],
  ]);
});

test('a basis that changes in the record changes the picture and the table', () => {
  const voice = loadVoice();
  byId(voice.record.statements, 'campaign-suggests-iranian-hackers').basis = 'own-access';
  expect(said(voice, last)).toContain('states own access');
  expect(dataOf(voice).own.figure).toBe('1');
  expect(figureOf(voice).table(last).rows.at(-1)?.at(-1)).toBe('1');
});

test('a basis that carries the answer is drawn whole', () => {
  const voice = loadVoice();
  const { cites } = byId(voice.record.statements, 'campaign-suggests-iranian-hackers');
  for (const cite of cites) cite.supports = 'yes';
  expect(said(voice, last)).not.toContain('not shown');
  const keys = scene(figureOf(voice).layout(boxes.narrow), { step: last }).map(({ key }) => key);
  expect(keys).not.toContain('lean-2');
});

test('a date that changes in the record changes the table', () => {
  const voice = loadVoice();
  byId(voice.record.statements, 'politico-received-emails').public = '2024-08-11';
  expect(figureOf(voice).table(last).rows).toContainEqual(expect.arrayContaining(['Politico', '11 Aug']));
});

test('an answer given later is not on record: the strip shows the one before', () => {
  const voice = loadVoice();
  byId(voice.record.statements, 'iran-mission-10-aug').public = '2024-08-13';
  expect(said(voice, last)).toContain('denied any goal or plan for cyberattack');
});

test('what is not public by the article’s date is not counted', () => {
  const voice = loadVoice();
  byId(voice.record.statements, 'campaign-suggests-iranian-hackers').public = '2024-08-13';
  expect(() => dataOf(voice)).toThrow('of "who-did-it" the article has 0 by 2024-08-12');
});

test('words beside somebody who is not near, or from where they are not named', () => {
  const voice = loadVoice();
  const state = traceOf(voice.record, sectionOf(voice)).steps.list[1]?.state;
  const [first] = state?.words ?? [];
  if (!first) throw new Error('The step has no words.');
  first.by = 'europa-press';
  expect(() => dataOf(voice)).toThrow('"europa-press" is not named near the question');
  first.by = 'politico';
  expect(() => dataOf(voice)).toThrow('stand in no paragraph of the article that names "politico"');
});

test('a name without words, and stages out of order', () => {
  const voice = loadVoice();
  const { list } = traceOf(voice.record, sectionOf(voice)).steps;
  list[1]?.state.words.pop();
  expect(() => dataOf(voice)).toThrow('"microsoft" stands near the question, but no words');
  list.reverse();
  expect(() => dataOf(voice)).toThrow('give each of them one step, in this order');
});
