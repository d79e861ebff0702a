import { expect, test } from 'vitest';
import { matrixData } from '../../../src/figures/matrix/data.ts';
import { figureOf } from '../../../src/figures/index.ts';
import type { Voice } from '../../../src/figures/reply.ts';
import { type Column, type Part, type RowKey, rowKeys } from '../../../src/graphics/matrix/data.ts';
import { boxes } from '../../../src/graphics/marks.ts';
import { byId, type SectionRecord } from '../../../src/record/story-record.ts';
import type { Statement } from '../../../src/schemas/statement.ts';
import { loadVoice } from '../../fixtures/story.ts';

const loaded = loadVoice('en');

/** The matrix of a fresh copy of the record, changed in one place or not at all. */
const made = (change: (voice: Voice, section: SectionRecord) => void = () => undefined) => {
  const voice: Voice = { ...loaded, record: structuredClone(loaded.record) };
  const section = byId(voice.record.sections, 'matrix');
  change(voice, section);
  return { voice, section, data: matrixData(voice, section) };
};
const say = (id: string, words: Partial<Statement>) => (voice: Voice) => {
  Object.assign(byId(voice.record.statements, id), words);
};
const column = (columns: readonly Column[], i: number): Column => {
  const found = columns[i];
  if (!found) throw new Error(`no column ${i}`);
  return found;
};
/** A cell in short: what is there, `+` where it is beyond the article. */
const short = (parts: readonly Part[]): string =>
  parts.map(({ kind, beyond }) => `${kind}${beyond ? '+' : ''}`).join(' ');
const words = (parts: readonly Part[]): string => parts.map((part) => part.words.wide).join(' | ');

test('the columns: who answers which claim, on what date', () => {
  const { data } = made();
  expect(data.columns.map(({ question, name, role, latest }) => [question.wide, name, role, latest])).toEqual(
    [
      ['Did documents arrive?', 'Politico', 'witness', false],
      ['Was it hacked?', 'Trump campaign', 'asserts', false],
      ['Who did it?', 'Trump campaign', 'asserts', false],
      ['Who did it?', 'ODNI, FBI and CISA', 'examines', true],
    ],
  );
  expect(data.columns.map(({ period }) => period.narrow)).toEqual([
    'As known on 12 August 2024',
    'As known on 12 August 2024',
    'As known on 12 August 2024',
    'Latest; last checked 1 November 2026',
  ]);
});

/** Worked out from the article and the sheet of facts, not from the code. */
const truths: Record<RowKey, [string, string, string, string]> = {
  // Own receipt (¶2) · nothing said (¶1) · from a report that named no campaign (¶4, 6) · "no evidence published".
  basis: ['stated', 'blank', 'stated blank', 'blank+'],
  // "including a dossier" (¶2) · – · Reuters, 11 Aug: without direct evidence · a charge; no trial, no technical evidence.
  shows: ['stated', 'blank', 'blank+', 'stated+ blank+ blank+'],
  // No word of confidence in any of the four; "confident" of 19 August stands with another claim.
  sure: ['blank', 'blank', 'blank', 'blank+'],
  // Politico, 10 Aug: identity and motive not verified · – · – · –
  limits: ['stated+', 'blank', 'blank', 'blank+'],
  // The Post and the Times received some · the FBI investigates, which states no claim · nobody · the campaign; one group.
  others: ['stated+', 'stated+ blank+', 'blank+', 'stated+'],
  // Nobody accused by the first two; Iran's mission on 10 August and 27 September.
  reply: ['none', 'none', 'stated+', 'stated+'],
};

test.each(rowKeys)('what is stated and what is blank: %s', (row) => {
  const { data } = made();
  expect(data.columns.map(({ cells }) => short(cells[row]))).toEqual(truths[row]);
});

test('who else says so, counted by evidence holder', () => {
  const { columns } = made().data;
  expect(words(column(columns, 0).cells.others)).toBe('The Washington Post and The New York Times too');
  expect(words(column(columns, 1).cells.others)).toBe('The FBI “is investigating” | no second speaker found');
  expect(words(column(columns, 2).cells.others)).toBe('no second speaker found');
  expect(words(column(columns, 3).cells.others)).toBe('Its own group: US grand jury. Others: Trump campaign');
  // Without the campaign's own word only the grand jury is left: the same holder, so no second speaker.
  const alone = made(({ record }) => {
    for (const s of record.statements) {
      const ofCampaign = s.speaker === 'trump-campaign' || s.speaker === 'trump';
      if (ofCampaign && s.claims.includes('who-did-it')) s.stance = 'reports';
    }
  }).data;
  expect(words(column(alone.columns, 3).cells.others)).toBe(
    'Its own group: US grand jury | no second speaker found',
  );
});

test('the narrow box lists what is blank, row by row, and says which in part', () => {
  const { voice, section } = made();
  const step = section.structure.steps.findIndex(({ id }) => id === 'blanks');
  const listed = (figure: Voice, own: SectionRecord) =>
    figureOf(figure, own)
      .marks(step, 'narrow')
      .filter(({ key }) => /^blanks-\d-\d/.test(key))
      .map(({ runs = [] }) => runs.map(({ text }) => text).join(''))
      .join(' ');
  const all = listed(voice, section);
  for (const list of ['how it knows in part', 'what it shows in part', 'who else in part']) {
    expect(all.split(list).length - 1, list).toBe(1);
  }
  const whole = made(say('campaign-suggests-iranian-hackers', { basis: 'not-stated', cites: [] }));
  expect(listed(whole.voice, whole.section)).not.toContain('how it knows in part');
});

test('a date that changes in the record changes picture and table', () => {
  const before = made();
  const after = made(say('new-york-times-received', { public: '2024-08-13', said: '2024-08-13' }));
  expect(words(column(after.data.columns, 0).cells.others)).toBe('The Washington Post too');
  const table = ({ voice, section }: typeof after) => figureOf(voice, section).table(1).rows[0]?.join(' ');
  expect(table(before)).toContain('The Washington Post and The New York Times too');
  expect(table(after)).toContain('The Washington Post too');
  const drawn = ({ voice, section }: typeof after) =>
    JSON.stringify(figureOf(voice, section).marks(1, 'wide'));
  expect(drawn(before)).toContain('New York');
  expect(drawn(after)).not.toContain('New York');
});

test('a basis, a word of confidence and an answer come from the record', () => {
  const basis = made(say('campaign-hacked-statement', { basis: 'own-access' })).data;
  expect(short(column(basis.columns, 1).cells.basis)).toBe('stated');
  const sure = made(say('odni-attributes-compromise', { confidence: 'the IC attributes' })).data;
  expect(words(column(sure.columns, 3).cells.sure)).toBe('“the IC attributes”');
  const answer = made((voice) => {
    const { statements } = voice.record;
    voice.record.statements = statements.filter(
      ({ id }) => id !== 'iran-mission-10-aug' && id !== 'iran-mission-9-aug',
    );
  }).data;
  expect(short(column(answer.columns, 2).cells.reply)).toBe('blank+');
});

test('“latest” is refused where something later is on record', () => {
  expect(() => made(say('iran-mission-27-sep', { public: '2024-10-02', said: '2024-10-02' }))).toThrow(
    /“iran-mission-27-sep” became public later\.\n.*asOf: 2024-10-02/,
  );
});

test('what was public only later, words nobody wrote, and a nameless answer are refused', () => {
  expect(() => made(say('politico-not-verified', { public: '2024-08-20' }))).toThrow(
    /public only by 2024-08-20/,
  );
  const label = (id: string, wide: string) => (_: Voice, section: SectionRecord) => {
    Object.assign(section.prose['en']?.matter.labels ?? {}, { [id]: { wide } });
  };
  expect(() => made(label('politico-not-verified', '“never verified”'))).toThrow(
    /“never verified”.*none of its excerpts/,
  );
  expect(() => made(label('campaign-suggests-iranian-hackers', 'Iranian hackers'))).toThrow(
    /does not begin with “Trump campaign”/,
  );
});

test('words too long for a cell or a head are told with what to do', () => {
  const long = made((_, section) => {
    const labels = section.prose['en']?.matter.labels ?? {};
    Object.assign(labels, { 'grand-jury-alleges-access': { wide: 'A charge alleges details '.repeat(6) } });
  });
  expect(() => figureOf(long.voice, long.section)).toThrow(
    /need \d+ units more than the \w+ box has\.\n {4}→ shorten/,
  );
});

test('in the wide box nothing moves: surfaces only grow out of their place, and classes change', () => {
  const { voice, section } = made();
  const moved = figureOf(voice, section).layouts.wide.items.flatMap(({ mark, then = [] }) =>
    then
      .flatMap(([, attrs]) => Object.keys(attrs).filter((name) => !['class', 'width'].includes(name)))
      .map((name) => `${mark.key} ${name}`),
  );
  expect(moved).toEqual([]);
  expect(boxes.wide.width).toBe(560);
});
