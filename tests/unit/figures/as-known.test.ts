import { expect, test } from 'vitest';
import { claimDay, eventDays, stepDays } from '../../../src/figures/as-known/days.ts';
import { sectionStatus, statusOf } from '../../../src/figures/as-known/status.ts';
import { figureOf } from '../../../src/figures/index.ts';
import { knownFrom } from '../../../src/record/derive/unseen.ts';
import { formsOf, writtenDates } from '../../../src/record/language/written-dates.ts';
import { byId } from '../../../src/record/story-record.ts';
import { loadVoice } from '../../fixtures/story.ts';

const voice = loadVoice('en');
const { record } = voice;
const days = eventDays(record);
const section = (id: string) => byId(record.sections, id);

test('the days to look from: from the first word about the event to the last check, the article’s among them', () => {
  expect(days[0]).toBe('2024-08-09');
  expect(days.at(-1)).toBe(record.story.lastChecked);
  expect(days).toContain(record.story.asOf);
  const after = record.statements.map(knownFrom).filter((day) => day >= '2024-08-09');
  for (const day of after) expect(days).toContain(day);
});

test('a step is told from its own day on, or of the latest it names, and never before the one above', () => {
  expect(stepDays(record, section('timeline'), 'en')).toEqual([
    '2024-08-09',
    '2024-08-10',
    '2024-08-12',
    '2024-08-14',
    '2024-08-20',
    '2024-09-19',
    '2024-09-27',
    // Back at the article's date it still tells what came later.
    '2024-09-27',
  ]);
  expect(stepDays(record, section('nested'), 'en').at(-1)).toBe('2024-09-27');
  for (const one of record.sections) {
    const own = stepDays(record, one, 'en');
    expect(own).toEqual([...own].sort());
  }
});

test('no step has a day written out, in words or picture, that is later than its own', () => {
  const late: string[] = [];
  for (const one of record.sections) {
    const own = stepDays(record, one, 'en');
    const figure = figureOf(voice, one);
    one.prose['en']?.steps.forEach(({ id, alt }, i) => {
      const labels = (['narrow', 'wide'] as const).flatMap((box) =>
        figure
          .marks(i, box)
          // The rule of days stands in every step of a timeline, and tells nothing but days.
          .filter(({ key }) => !key.endsWith('-date'))
          .map(({ runs = [] }) => runs.map(({ text }) => text).join('')),
      );
      for (const text of [alt, ...labels]) {
        for (const { from, to } of writtenDates(text, 'en')) {
          const written = text.slice(from, to);
          // All days of the record that this may mean; one of them must not be later.
          const meant = [
            ...record.statements.map((s) => s.public),
            ...record.sources.map((s) => s.published),
          ].filter((date) => formsOf(date, 'en').includes(written));
          if (meant.length > 0 && meant.every((date) => (date.split('/')[0] ?? date) > (own[i] ?? '')))
            late.push(`${one.id}-${id} (${own[i]}): ${written}`);
        }
      }
    });
  }
  expect(late).toEqual([]);
});

test('a claim is first spoken to on the day of its first statement', () => {
  expect(claimDay(record, 'accounts-accessed')).toBe('2024-09-27');
  expect(claimDay(record, 'who-did-it')).toBe('2024-08-10');
});

test('what the sections come to, counted by hand', () => {
  const on = (id: string, day: string): string => statusOf(voice, section(id), day);
  expect(on('origins', '2024-08-12')).toBe(
    '6 of 6 steps rest on what was public. “Who did it?” Origins in the article: 1, of these stating access of their own: 0. With what stands beyond the article: 1.',
  );
  expect(on('origins', '2024-08-20')).toContain('With what stands beyond the article: 2.');
  expect(on('origins', '2024-08-10')).toBe(
    'The article was not yet published. 0 of 6 steps rest on what was public. “Who did it?” Origins in the article: 0, of these stating access of their own: 0. With what stands beyond the article: 1.',
  );
  expect(on('timeline', '2024-08-12')).toMatch(
    /^3 of 8 steps rest on what was public\. \d+ of the \d+ statements/,
  );
  expect(on('matrix', '2024-08-12')).toContain(
    'Who did it? Attributed by Trump campaign (10 Aug 2024); denied by Iran’s UN mission (10 Aug 2024);',
  );
});

test('every section has a sentence for every day, and numbers never fall', () => {
  for (const one of record.sections) {
    const status = sectionStatus(voice, one);
    expect(status[0]?.from).toBe(days[0]);
    let before = -1;
    for (const day of days) {
      const sentence = status.findLast(({ from }) => from <= day)?.value ?? '';
      expect(sentence).toBe(statusOf(voice, one, day));
      const n = Number(/(\d+) of \d+ steps/.exec(sentence)?.[1]);
      expect(n).toBe(stepDays(record, one, 'en').filter((own) => own <= day).length);
      expect(n).toBeGreaterThanOrEqual(before);
      before = n;
    }
  }
});
