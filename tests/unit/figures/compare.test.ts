import { expect, test } from 'vitest';
import { compareData } from '../../../src/figures/compare/data.ts';
import { figureOf } from '../../../src/figures/index.ts';
import type { CompareData } from '../../../src/graphics/compare/data.ts';
import { daysInto, milestonesOf } from '../../../src/record/derive/milestones.ts';
import { byId } from '../../../src/record/story-record.ts';
import type { CompareState } from '../../../src/schemas/states/compare.ts';
import { loadVoice } from '../../fixtures/story.ts';

const voice = loadVoice();
const sectionIn = ({ record }: typeof voice) => byId(record.sections, 'compare');
const data = compareData(voice, sectionIn(voice));
/** The steps by what they show, as the section has them. */
const [sentences, blanks, scope, attributed, wordings, contents, charges] = [0, 1, 2, 3, 4, 5, 6];

/** What a year shows, in one line a thing. */
const daysOf = ({ tracks }: CompareData) =>
  tracks.map(({ year, milestones, vote }) => [
    year,
    ...milestones.map(({ kind, day }) => `${kind} ${day}`),
    `vote ${vote.day}`,
  ]);

// Counted by hand on a calendar, from 10 August 2024 and 14 June 2016.
test('attributed after 9 and 115 days, charged after 48 and 759; votes on days 87 and 147', () => {
  expect(daysOf(data)).toEqual([
    ['2024', 'attributed 9', 'charged 48', 'vote 87'],
    ['2016', 'attributed 115', 'charged 759', 'vote 147'],
  ]);
  expect(data.tracks.flatMap(({ milestones }) => milestones.map(({ step }) => step))).toEqual([
    attributed,
    charges,
    attributed,
    charges,
  ]);
});

test('contents: posted on 47 and by 76; on 1, 38 and 115', () => {
  expect(data.tracks.map((track) => track.contents.map(({ on }) => on))).toEqual([
    ['47', 'by 76'],
    ['1', '38', '115'],
  ]);
  expect(data.tracks.every((track) => track.contents.every(({ step }) => step === contents))).toBe(true);
});

test('denials: what is on record by a step’s date, and answers what is on view', () => {
  expect(
    data.tracks.map(({ denies, denials }) => [denies, ...denials.map(({ day, step }) => [day, step])]),
  ).toEqual([
    // 10 Aug; 19–20 Aug; 18–19 Sep, of what the charges allege; 27 Sep.
    ['Iran denies', [0, attributed], [10, attributed], [40, charges], [48, contents]],
    // 14–15 June; 26 July, by two speakers; 2 September 2016; 13 July 2018, on the day of the charges.
    ['Russia denies', [1, attributed], [42, attributed], [42, attributed], [80, attributed], [759, charges]],
  ]);
});

test('no denial by who is accused is left out, apart from those of something else', () => {
  const drawn = data.tracks.flatMap(({ denials }) => denials.map(({ key }) => key));
  const accused = new Set(['iran-mission', 'iran-foreign-ministry', 'kremlin', 'putin', 'ushakov']);
  const cases = new Set(['hack-2024', 'hack-2016']);
  const all = voice.record.statements
    .filter(
      ({ stance, speaker, answers }) =>
        stance === 'denies' && accused.has(speaker) && cases.has(answers?.case ?? ''),
    )
    .map(({ id }) => id);
  expect(all.filter((id) => !drawn.includes(id))).toEqual([
    'iran-foreign-ministry-6-sep', // of interference in general; it names no hack
    'iran-mission-9-aug', // of Microsoft's report, which named no campaign
  ]);
});

test('both years get the same kinds of marks, from the same steps', () => {
  const [first, second] = data.tracks.map(({ milestones, contents: own, denials }) => ({
    milestones: milestones.map(({ kind, step }) => `${kind} ${step}`),
    posted: own.length > 0,
    denied: denials.length > 0,
  }));
  expect(first).toEqual(second);
  expect(
    data.wordings.map(({ step, columns }) => [step, ...columns.map(({ cells }) => cells.length)]),
  ).toEqual([
    [wordings, 2, 2],
    [contents, 1, 1],
  ]);
});

test('the article’s blanks are filled with five attributions, none of them a campaign’s', () => {
  expect(data.page.sentences.map(({ paragraph, step }) => [paragraph, step])).toEqual([
    ['¶11', sentences],
    ['¶12', sentences],
  ]);
  expect(data.page.filled.map(({ name, date, role, step }) => [name, date, role, step])).toEqual([
    ['CrowdStrike', '14 Jun 2016', 'examines', blanks],
    ['DHS and ODNI', '7 Oct 2016', 'examines', blanks],
    ['DHS and FBI', '29 Dec 2016', 'examines', blanks],
    ['CIA, FBI and NSA', '6 Jan 2017', 'examines', blanks],
    ['Special counsel', '18 Apr 2019', 'examines', blanks],
  ]);
});

test('“confident” belongs to access sought in 2024, to the compromises in 2016', () => {
  expect(
    data.wordings[0]?.columns.map(({ cells }) =>
      cells.map(({ about, confidence }) => [about.wide, Object.values(confidence ?? {})[0]]),
    ),
  ).toEqual([
    [
      ['of who did it', 'with no word of confidence'],
      ['of access sought', 'confident'],
    ],
    [
      ['of the compromises', 'confident'],
      ['of the disclosures', 'consistent with the methods and motivations'],
    ],
  ]);
});

test('what newsrooms did is told in each year by one of them, without a word of confidence', () => {
  const columns = data.wordings.find(({ step }) => step === contents)?.columns ?? [];
  expect(columns.map(({ head, cells }) => [head, ...cells.map(({ about }) => about.wide)])).toEqual([
    ['The Associated Press, 13 Aug 2024', 'of three newsrooms'],
    ['The New York Times, 13 Dec 2016', 'of every major publication'],
  ]);
  expect(columns.every(({ cells }) => cells.every(({ confidence }) => confidence === undefined))).toBe(true);
});

test('an answer on the day of a milestone is drawn in either year, and on no other day', () => {
  const answeredOn = (day: string) => {
    const other = loadVoice();
    byId(other.record.statements, 'kremlin-13-july-2018').public = day;
    const { tracks } = compareData(other, sectionIn(other));
    return tracks[1]?.denials.some(({ key }) => key === 'kremlin-13-july-2018');
  };
  expect(['2018-07-13', '2016-10-07', '2018-07-14'].map(answeredOn)).toEqual([true, true, false]);
});

test('what can be compared is what has a mark', () => {
  const marks = data.scope?.columns.map(({ lines }) => lines.flatMap(({ mark }) => mark ?? []));
  expect(marks).toEqual([['attributed', 'charged', 'posted', 'denied'], []]);
  expect(data.scope?.shown).toEqual({ from: scope, to: attributed });
});

test('figures that would run together: lifted where there is a row, else moved on', () => {
  const other = loadVoice();
  byId(other.record.statements, 'odni-attributes-compromise').public = '2024-08-21';
  const { marks } = figureOf(other, sectionIn(other));
  const at = (box: 'narrow' | 'wide', key: string) =>
    marks(charges, box).find((mark) => mark.key === `hack-2024-${key}`)?.attrs;
  expect(at('wide', 'attributed-up')).toBeDefined();
  expect(Number(at('wide', 'attributed-n')?.['y'])).toBeLessThan(Number(at('wide', 'charged-n')?.['y']));
  expect(at('narrow', 'attributed-up')).toBeUndefined();
  expect(at('narrow', 'attributed-n')?.['y']).toBe(at('narrow', 'charged-n')?.['y']);
});

test('who is accused answers, each under its name; nobody where nobody is', () => {
  const named = data.replies.wide.map((reply) => reply.slice(2).map(({ lead }) => lead));
  const [page, none, both] = [['WikiLeaks:', 'Russia:'], [], ['Iran:', 'Russia:']];
  expect(named).toEqual([page, page, none, both, both, both, both]);
});

test('a date changed in the record changes picture and table', () => {
  const other = loadVoice();
  const section = sectionIn(other);
  byId(other.record.statements, 'odni-attributes-compromise').public = '2024-08-21';
  byId(other.record.statements, 'dnc-says-hacked').public = '2016-06-13';
  expect(daysOf(compareData(other, section))).toEqual([
    ['2024', 'attributed 11', 'charged 48', 'vote 87'],
    ['2016', 'attributed 116', 'charged 760', 'vote 148'],
  ]);
  const figure = figureOf(other, section);
  const figures = figure.marks(charges, 'narrow').filter(({ key }) => key.endsWith('d-n'));
  expect(figures.map(({ runs }) => runs?.[0]?.text)).toEqual(['11', '48', '116', '760']);
  const rows = figure.table(charges).rows.map((row) => row.join(' | '));
  expect(rows).toContain('2024 | 11 | 21 Aug 2024 | ODNI, FBI and CISA | first official attribution');
  expect(rows).toContain('2016 | 760 | 13 Jul 2018 | US grand jury | charges made public');
});

test('the table grows with the steps, year by year, in the order of days', () => {
  const { table } = figureOf(voice, sectionIn(voice));
  expect(table(sentences).rows).toEqual([]);
  const { rows } = table(charges);
  const last = (cell = ''): number => Number(cell.split('–').at(-1));
  for (const year of ['2024', '2016']) {
    const days = rows.filter(([own, day]) => own === year && day !== '–').map(([, day]) => last(day));
    expect(days).toEqual([...days].sort((a, b) => a - b));
  }
});

/** The message for a section whose step was changed. */
const refusal = (step: number, change: (state: CompareState) => void): string => {
  const other = loadVoice();
  const section = sectionIn(other);
  const { structure } = section;
  const state = structure.graphic === 'compare' ? structure.steps[step]?.state : undefined;
  if (!state) throw new Error('The step is gone.');
  change(state);
  try {
    figureOf(other, section);
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing';
};

test('what one year gets, the other gets', () => {
  expect(
    refusal(contents, (state) => {
      state.posted = { 'hack-2024': state.posted['hack-2024'] ?? [] };
    }),
  ).toMatchInlineSnapshot(`
    "Section "compare": Step "contents" has "posted" of hack-2024 and none of hack-2016.
        → what one year gets, the other gets; where nothing was found, name an absence that says so."
  `);
});

test('a milestone that one year lacks', () => {
  const other = loadVoice();
  other.record.statements = other.record.statements.filter(({ id }) => id !== 'grand-jury-charges-2018');
  expect(milestonesOf(other.record, 'hack-2016').charged).toBeUndefined();
  expect(() => figureOf(other, sectionIn(other))).toThrowErrorMatchingInlineSnapshot(`
    [Error: Section "compare": Step "charges" shows when "hack-2016" was charged, and no statement of the record says so.
        → what one year gets, the other gets: add the statement, or take the milestone out of the step.]
  `);
});

test('the year that runs on stands last', () => {
  const other = loadVoice();
  other.record.cases.reverse();
  expect(() => figureOf(other, sectionIn(other))).toThrowErrorMatchingInlineSnapshot(`
    [Error: Section "compare": Day 759 of 2016 is beyond the 120 days of its line, and 2016 is not the last.
        → put the year that runs on longest last in record/cases.yaml.]
  `);
});

test('who posted files tells an act of its own: nobody else is accused by it', () => {
  const posters = [
    'klippenstein-publishes',
    'muckrakers-publish',
    'guccifer-publishes',
    'wikileaks-publishes-dnc-emails',
  ];
  for (const id of posters) {
    const { speaker, claims, stance, basis } = byId(voice.record.statements, id);
    const accused = claims.flatMap((claim) => byId(voice.record.claims, claim).accuses);
    expect([stance, basis], id).toEqual(['asserts', 'own-access']);
    expect(accused.length === 0 || accused.includes(speaker), id).toBe(true);
  }
});

test('day 0 has no days before it among what is drawn', () => {
  const early = voice.record.cases.flatMap(({ id }) => {
    const milestones = milestonesOf(voice.record, id);
    const drawn = data.tracks.find(({ key }) => key === id);
    return [...(drawn?.contents ?? []), ...(drawn?.denials ?? [])]
      .map(({ key }) => daysInto(milestones, byId(voice.record.statements, key).public)?.least ?? -1)
      .filter((day) => day < 0);
  });
  expect(early).toEqual([]);
});
