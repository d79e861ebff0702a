import { expect, test } from 'vitest';
import { exploreData } from '../../../src/figures/explore/groups.ts';
import { latest } from '../../../src/record/dates.ts';
import { accusedBy } from '../../../src/record/derive/response.ts';
import { caseOf, yearOf } from '../../../src/record/derive/case.ts';
import { byId } from '../../../src/record/story-record.ts';
import { loadVoice } from '../../fixtures/story.ts';

const voice = loadVoice('en');
const { record } = voice;
const data = exploreData(voice);
const questions = data.parts.flatMap(({ groups }) => groups);
const groups = [...questions, ...(data.others ? [data.others] : [])];
const group = (key: string) => {
  const found = groups.find((one) => one.key === key);
  if (!found) throw new Error(`no group ${key}`);
  return found;
};

test('every claim and every statement of the record is there', () => {
  expect(questions.map(({ key }) => key).sort()).toEqual(record.claims.map(({ id }) => id).sort());
  const seen = new Set(groups.flatMap(({ rows }) => rows.map(({ n }) => n)));
  expect(seen.size).toBe(record.statements.length);
});

test('rows are oldest first, each with the day it was public by', () => {
  for (const { rows } of groups) {
    expect(rows.map(({ day }) => day)).toEqual(rows.map(({ day }) => day).sort());
    for (const { n, day } of rows) expect(day).toBe(latest(record.statements[n]?.public ?? ''));
  }
});

test('who did it: who speaks, on what days, on what basis, from the sheet of facts', () => {
  const rows = group('who-did-it').rows.map(({ speaker, day, basis }) => `${day} ${speaker}: ${basis}`);
  expect(rows.sort()).toEqual([
    '2024-08-10 Iran’s UN mission: basis not stated',
    '2024-08-10 Politico: own access',
    '2024-08-10 Trump campaign: infers',
    '2024-08-13 FBI: own access',
    '2024-08-14 Donald Trump: basis not stated',
    '2024-08-19 ODNI, FBI and CISA: basis not published',
    '2024-08-20 Iran’s UN mission: basis not stated',
    '2024-09-27 Iran’s UN mission: basis not stated',
    '2024-09-27 US grand jury: basis not published',
  ]);
});

test('every question that accuses somebody has an answer, or that none was found, from the first day on', () => {
  const accusing = questions.filter(({ key }) => accusedBy(record, [key]).length > 0);
  expect(accusing.length).toBeGreaterThan(20);
  for (const { key, replies } of accusing) expect(replies[0]?.from, key).toBe('0000');
});

test('where statements on a question accuse somebody by another, that answer stands there from their day on', () => {
  // The question asks what was taken; a charge under it says by whom it was sent.
  const { replies, rows } = group('nonpublic-material-stolen');
  expect(rows.length).toBeGreaterThan(1);
  expect(
    replies
      .at(-1)
      ?.passages.map(({ text }) => text)
      .join(' '),
  ).toContain('Iran’s UN mission');
});

test('who did it: the answers, each from its day', () => {
  const { replies } = group('who-did-it');
  // On the 9th Iran's mission answered Microsoft's report: the same event, not yet this question.
  expect(replies.map(({ from }) => from)).toEqual([
    '0000',
    '2024-08-09',
    '2024-08-10',
    '2024-08-20',
    '2024-09-27',
  ]);
  const textOn = (day: string) =>
    replies
      .findLast(({ from }) => from <= day)
      ?.passages.map(({ lead, text }) => `${lead} ${text}`)
      .join(' ');
  expect(textOn('2026-11-01')).toContain(
    '“unsubstantiated and devoid of any standing” and asked for evidence (27 Sep)',
  );
  expect(textOn('2024-08-12')).toContain('“any intent or motive to interfere”');
  expect(textOn('2024-08-08')).toContain('On record, beyond the article: no answer from Iran was found');
});

test('questions by year, those of the article first', () => {
  expect(data.parts.map(({ title }) => title)).toEqual([
    'In the article: 2024',
    'In the article: 2016',
    'Beyond the article: 2024',
    'Beyond the article: 2016',
  ]);
  for (const { beyond, groups: own, title } of data.parts) {
    for (const { rows } of own) {
      expect(rows.every((row) => row.beyond)).toBe(beyond);
      expect(new Set(rows.map(({ year }) => year))).toEqual(new Set([title.slice(-4)]));
    }
  }
});

test('an event and its year, also where a statement makes no claim', () => {
  const of = (id: string): string => yearOf(record, caseOf(record, byId(record.statements, id)));
  expect(of('cia-review-of-aspired')).toBe('2016');
  expect(of('special-counsel-on-interference')).toBe('2016');
  expect(of('special-counsel-on-intermediaries')).toBe('2016');
  expect(of('house-majority-on-aspired')).toBe('2016');
  expect(of('new-york-times-on-coverage-2016')).toBe('2016');
  expect(of('ap-described-in-broad-terms')).toBe('2024');
  expect(of('microsoft-no-comment')).toBe('2024');
  expect(of('iran-foreign-ministry-6-sep')).toBe('2024');
});

test('a denial of which no words are kept is retold, so that it stands beside the accusation', () => {
  const denials = group('who-hacked-2016').rows.filter(({ mark }) => mark === 'denies');
  expect(denials.length).toBeGreaterThan(3);
  const silent = denials.filter(({ words, retold }) => words === undefined && !retold);
  expect(silent.map(({ speaker }) => speaker)).toEqual([]);
});

test('a charge is said to be no conviction and has its own mark, and an unseen document says so', () => {
  expect(group('accounts-accessed').rows[0]?.mark).toBe('charge');
  expect(group('accounts-accessed').rows[0]?.stance).toBe('charged, did not convict');
  expect(group('accounts-accessed').rows[0]).not.toHaveProperty('words');
});

test('of the article: its questions with all their statements, and how much is left', () => {
  const own = exploreData(voice, 'article');
  const keys = own.parts.flatMap(({ groups: some }) => some.map(({ key }) => key));
  expect(keys).toEqual(
    data.parts.filter(({ beyond }) => !beyond).flatMap(({ groups: some }) => some.map(({ key }) => key)),
  );
  expect(own.left.questions).toBe(record.claims.length - keys.length);
  expect(own.left.statements).toBe(record.statements.length - own.statements);
  expect(data.left).toEqual({ questions: 0, statements: 0 });
});
