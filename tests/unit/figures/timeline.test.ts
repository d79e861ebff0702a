import { expect, test } from 'vitest';
import { figureOf } from '../../../src/figures/index.ts';
import { timelineData } from '../../../src/figures/timeline/data.ts';
import { boxes, type Mark } from '../../../src/graphics/marks.ts';
import type { Statement } from '../../../src/schemas/statement.ts';
import { byId } from '../../../src/record/story-record.ts';
import { loadVoice } from '../../fixtures/story.ts';

const voice = loadVoice();
const section = byId(voice.record.sections, 'timeline');
const data = timelineData(voice, section);

/** The same with one statement changed. */
const changed = (id: string, change: Partial<Statement>) => {
  const record = structuredClone(voice.record);
  Object.assign(byId(record.statements, id), change);
  const own = { ...voice, record };
  return { data: timelineData(own, section), figure: figureOf(own, section) };
};

const textsOf = (marks: readonly Mark[]): string[] =>
  marks.flatMap(({ runs }) => (runs ? [runs.map(({ text }) => text).join('')] : []));

/** From the fact sheets, by hand: when public, when by its own words, and how long that was not public. */
const truths = [
  ['microsoft-phishing-email', '9 Aug', 'June', '40–69 days'],
  ['politico-received-emails', '10 Aug', '22 Jul', '19 days'],
  ['campaign-hacked-statement', '10 Aug', 'names no earlier day', 'none named'],
  ['fbi-confirms-investigating', '12 Aug', 'names no earlier day', 'none named'],
  ['google-affiliates-targeted', '14 Aug', 'May–June', '45–105 days'],
  ['odni-attributes-compromise', '19 Aug', 'names no earlier day', 'none named'],
  ['odni-material-to-associates', '18 Sep', 'late June to early July', '10–13 weeks'],
  ['klippenstein-publishes', '26 Sep', 'names no earlier day', 'none named'],
  ['grand-jury-alleges-access', '27 Sep', 'from about May on', '17–22 weeks'],
];

test('nine rows, in the order in which they became public, each with the time it tells of', () => {
  const { rows } = figureOf(voice, section).table(7);
  // Microsoft's blog and report came out on two days; it is known at the end of the second.
  expect(rows.map(([date]) => date)).toEqual(['8–9 Aug', ...truths.slice(1).map(([, date]) => date)]);
  expect(data.rows.map(({ key }, i) => [key, truths[i]?.[1], rows[i]?.[2], rows[i]?.[3]])).toEqual(truths);
  expect(data.rows.map(({ date }) => date).filter(Boolean)).toEqual([
    ...new Set(truths.map(([, date]) => date)),
  ]);
});

test('what is known on each day', () => {
  const known = data.steps.map(({ asOf }) => [asOf, data.rows.filter((row) => row.known <= asOf).length]);
  expect(known).toEqual([
    ['2024-08-09', 1],
    ['2024-08-10', 3],
    ['2024-08-12', 4],
    ['2024-08-14', 5],
    ['2024-08-20', 6],
    ['2024-09-19', 7],
    ['2024-09-27', 9],
    ['2024-08-12', 4],
  ]);
});

test('each denial stands on the row it answers, from the day by which it was public', () => {
  expect(data.denials.map(({ key, row, known }) => [key, data.rows[row]?.key, known])).toEqual([
    ['iran-mission-9-aug', 'microsoft-phishing-email', '2024-08-09'],
    ['iran-mission-10-aug', 'campaign-hacked-statement', '2024-08-10'],
    ['iran-mission-19-aug', 'odni-attributes-compromise', '2024-08-20'],
    ['iran-mission-18-sep', 'odni-material-to-associates', '2024-09-19'],
    ['iran-mission-27-sep', 'grand-jury-alleges-access', '2024-09-27'],
  ]);
});

test('two rows are in the article, one is a charge', () => {
  expect(data.rows.filter(({ beyond }) => !beyond).map(({ key }) => key)).toEqual([
    'politico-received-emails',
    'campaign-hacked-statement',
  ]);
  expect(data.rows.filter(({ charge }) => charge).map(({ key }) => key)).toEqual([
    'grand-jury-alleges-access',
  ]);
});

test.each(data.steps.flatMap(({ asOf }, step) => Object.values(boxes).map((box) => ({ asOf, step, box }))))(
  'step $step, $box.name: what is not known yet has no word, no mark and no colour',
  ({ asOf, step, box }) => {
    const marks = figureOf(voice, section).marks(step, box.name);
    const texts = textsOf(marks);
    for (const { key, label, told, known } of data.rows) {
      const own = marks.find((mark) => mark.key === key);
      if (known <= asOf) {
        expect(texts).toContain(label[box.name]);
        expect(own?.attrs['class']).toMatch(/^n-/);
      } else {
        expect(texts).not.toContain(label[box.name]);
        expect(own?.attrs['class']).toBe(told ? 'ghost' : undefined);
      }
    }
    const ghosts = marks.filter(({ attrs }) => attrs['class'] === 'ghost').length;
    expect(texts.filter((text) => text === '?')).toHaveLength(ghosts);
    expect(texts.includes('what others later said')).toBe(ghosts > 0);
    expect(texts.join(' ')).not.toMatch(/had happened/);
  },
);

test('a changed day of publication: row, date, length and table follow', () => {
  const { data: now, figure } = changed('microsoft-phishing-email', { public: '2024-08-08' });
  const [row] = now.rows;
  expect([row?.date, row?.day, row?.told?.length]).toEqual(['8 Aug', 99, '39–68 days']);
  expect(figure.table(0).rows[0]?.slice(0, 4)).toEqual([
    '8 Aug',
    'Phishing email sent to a campaign, says Microsoft',
    'June',
    '39–68 days',
  ]);
  expect(textsOf(figure.marks(0, 'wide'))).toEqual(expect.arrayContaining(['8 Aug', '39–68 days']));
});

test('a statement that became public later: its row moves down, and the step no longer knows it', () => {
  const { data: now, figure } = changed('google-affiliates-targeted', {
    said: '2024-09-01',
    public: '2024-09-01',
  });
  expect(now.rows.map(({ key }) => key).indexOf('google-affiliates-targeted')).toBe(5);
  expect(textsOf(figure.marks(3, 'narrow'))).not.toContain('Accounts targeted, says Google');
  expect(figure.table(3).rows[5]?.at(-1)).toBe('not yet public');
});

test('a changed time told: the bar, the length and the table follow', () => {
  const tells = { when: '2024-05', words: 'in June', rough: false, open: false };
  const { figure } = changed('microsoft-phishing-email', { tells });
  const barOf = (marks: readonly Mark[]) => byKey(marks, 'microsoft-phishing-email')?.attrs;
  const [before, after] = [barOf(figureOf(voice, section).marks(0, 'wide')), barOf(figure.marks(0, 'wide'))];
  expect(Number(after?.['x'])).toBeLessThan(Number(before?.['x']));
  expect(figure.table(0).rows[0]?.slice(2, 4)).toEqual(['May', '70–100 days']);
});

const byKey = (marks: readonly Mark[], key: string): Mark | undefined =>
  marks.find((mark) => mark.key === key);

test('a denial of something nobody has said by then', () => {
  expect(() => changed('microsoft-phishing-email', { claims: ['which-campaign'] })).toThrow(
    '"iran-mission-9-aug" answers no row that was public by then.',
  );
});

test('a row without words', () => {
  const record = structuredClone(voice.record);
  delete byId(record.sections, 'timeline').prose['en']?.matter.labels['klippenstein-publishes'];
  const own = { ...voice, record };
  expect(() => timelineData(own, byId(record.sections, 'timeline'))).toThrow(
    'The row of "klippenstein-publishes" has no words.',
  );
});
