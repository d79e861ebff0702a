import { describe, expect, test } from 'vitest';
import { figureOf } from '../../../src/figures/index.ts';
import { nestedData } from '../../../src/figures/nested/data.ts';
import type { Voice } from '../../../src/figures/reply.ts';
import { round } from '../../../src/graphics/marks.ts';
import { byId } from '../../../src/record/story-record.ts';
import type { NestedState } from '../../../src/schemas/states/nested.ts';
import { loadVoice } from '../../fixtures/story.ts';

/** The section, with its record to be changed by a test. */
const load = () => {
  const voice = loadVoice();
  const section = byId(voice.record.sections, 'nested');
  const states = section.structure.steps.map(({ state }) => state as NestedState);
  return { voice, section, states, data: () => nestedData(voice, section) };
};
/** All words of a picture in reading order, without the reply strip. */
const textOf = (voice: Voice, step: number, box: 'narrow' | 'wide'): string =>
  figureOf(voice, byId(voice.record.sections, 'nested'))
    .marks(step, box)
    .filter(({ tag, key }) => tag === 'text' && !key.startsWith('reply'))
    .map(({ runs = [] }) => runs.map(({ text }) => text).join(''))
    .join(' | ');

// Worked out by hand from the article, paragraph 6, and the fact sheet of 2024 (sections 1, 3 and 10, table A row 6).
describe('the sentence', () => {
  const { data } = load();
  const { sentence, page, outlines, depth, later } = data();

  test('is what paragraph 6 prints of the account, 22 words, and goes on', () => {
    expect(sentence.words.join(' ')).toBe(
      '“groups linked to the Iranian government” that “hacked the account of a ‘senior official’ in the U.S. presidential campaign in June 2024, …',
    );
    expect(sentence.words).toHaveLength(22 + 1);
    expect(sentence.paragraph).toBe('¶6');
  });

  test('says whom it quotes until his outline is drawn', () => {
    expect(sentence.quoting).toEqual({ text: 'quoting Steven Cheung', until: 3 });
  });

  test('stands after 15 words of paragraph 6 and before 13, among 12 paragraphs; the line of tags is no text', () => {
    expect(page.before).toEqual([39, 46, 40, 51, 35, 15]);
    expect(page.after).toEqual([13, 69, 31, 55, 30, 28, 11]);
  });

  test('shows the page until another text stands between it and the words', () => {
    expect(page.until).toBe(1);
  });

  test('stands in four outlines, from the page inwards', () => {
    expect(outlines.map(({ key, role, date, inferred }) => [key, role, date, inferred])).toEqual([
      ['article', 'relays', '12 Aug', false],
      ['spanish-text', 'relays', '10–12 Aug', true],
      ['cheung', 'asserts', '10 Aug', false],
      ['microsoft', 'examines', '8–9 Aug', false],
    ]);
  });

  test('has only the innermost open, and a report not named behind the inferred text', () => {
    expect(outlines.map(({ gap }) => gap)).toEqual([undefined, undefined, undefined, 'named no campaign']);
    expect(outlines.map(({ unknown }) => unknown !== undefined)).toEqual([false, true, false, false]);
  });

  test('differs from the report in what is said to have happened to the account', () => {
    const { from = 0, to = 0 } = sentence.differs ?? {};
    expect(sentence.words.slice(from, to + 1).join(' ')).toBe('“hacked the account of');
  });

  test('is 2 steps from the page, and at least 3 with the inferred text', () => {
    expect(depth?.figures.map(({ figure }) => figure)).toEqual(['2', '3']);
  });

  test('each figure is the number of lines between its marks; the one to the report is only cited', () => {
    for (const { figure, hops } of depth?.figures ?? []) expect(hops).toHaveLength(Number(figure) + 1);
    expect(depth?.figures.map(({ hops }) => hops.slice(1).map(({ line }) => line))).toEqual([
      ['plain', 'basis'],
      ['inferred', 'inferred', 'basis'],
    ]);
    expect(depth?.figures.map(({ hops }) => hops.map(({ origin }) => origin))).toEqual([
      ['asserts', 'asserts', 'examines'],
      ['asserts', 'asserts', 'asserts', 'examines'],
    ]);
  });

  test('the charge came on 27 September, and looks like one', () => {
    expect(later).toMatchObject({ role: 'examines', charge: true, lead: 'Beyond the article, 27 Sep:' });
  });
});

describe('the picture', () => {
  const { voice, states } = load();

  test.each(['narrow', 'wide'] as const)('%s: the sentence’s words stand in every step, unmoved', (box) => {
    const figure = figureOf(voice, byId(voice.record.sections, 'nested'));
    const words = states.map((_, step) =>
      figure.marks(step, box).filter(({ key }) => key.startsWith('words-')),
    );
    for (const own of words) expect(own).toEqual(words[0]);
  });

  test.each(['narrow', 'wide'] as const)('%s: no step shows the words without their speaker', (box) => {
    states.forEach((_, step) => expect(textOf(voice, step, box)).toContain('Steven Cheung'));
  });

  test('the page’s words are lines as long as they are: 15 before the sentence, 13 after it', () => {
    const marks = figureOf(voice, byId(voice.record.sections, 'nested')).marks(0, 'narrow');
    const lengths = (key: string): number[] =>
      [...String(marks.find((mark) => mark.key === key)?.attrs['d']).matchAll(/h([\d.]+)/g)].map(([, h]) =>
        Number(h),
      );
    const [before, after] = [lengths('page-before'), lengths('page-after')];
    // Ten words a line. The list before the sentence goes upwards from it.
    const word = Math.max(...before) / 10;
    expect(before.slice(0, 2)).toEqual([round(5 * word), round(10 * word)]);
    expect(after.slice(0, 2)).toEqual([round(10 * word), round(3 * word)]);
  });

  test.each(['narrow', 'wide'] as const)('%s: the page’s lines go when the second outline comes', (box) => {
    const figure = figureOf(voice, byId(voice.record.sections, 'nested'));
    const withLines = states.map((_, step) =>
      figure.marks(step, box).some(({ key }) => key === 'page-before'),
    );
    expect(withLines).toEqual([true, true, false, false, false, false, false]);
  });

  test('what differs is told by whom it differs from, behind the line for beyond the article', () => {
    const marks = figureOf(voice, byId(voice.record.sections, 'nested')).marks(5, 'narrow');
    expect(textOf(voice, 5, 'narrow')).toContain('differs from Microsoft’s report');
    expect(marks.find(({ key }) => key === 'differs-b')?.attrs['class']).toBe('nest-beyond');
  });

  test('the article answers for nothing that came later: beyond it is said so', () => {
    expect(textOf(voice, 5, 'wide')).not.toContain('grand jury');
    expect(textOf(voice, 6, 'wide')).toContain(
      'Beyond the article, 27 Sep: a US grand jury, in a charge, alleges',
    );
  });

  test('the reply is of the step’s date', () => {
    const { replies } = load().data();
    expect(replies.wide.map((own) => own.at(-1)?.lead)).toEqual([
      ...Array<string>(6).fill('On record by 12 Aug,'),
      'On record by 27 Sep,',
    ]);
  });
});

test('the table names whom the sentence quotes, the marked words, and that what they differ from is beyond the article', () => {
  const { voice, section } = load();
  const { rows } = figureOf(voice, section).table(6);
  expect(rows[0]?.[0]).toBe('The sentence (¶6), quoting Steven Cheung');
  expect(rows).toContainEqual([
    'Marked words: “hacked the account of”',
    'differs from Microsoft’s report (beyond the article)',
    '',
    '',
  ]);
});

describe('what changes in the record changes in the picture and the table', () => {
  test('a date', () => {
    const { voice, section } = load();
    byId(voice.record.statements, 'cheung-account-hacked').public = '2024-08-11';
    expect(textOf(voice, 3, 'wide')).toContain('11 Aug');
    expect(figureOf(voice, section).table(6).rows).toContainEqual(
      expect.arrayContaining(['Steven Cheung said it', '11 Aug']),
    );
  });

  test('a relay that is named', () => {
    const { voice, data } = load();
    for (const span of voice.record.spans) {
      if (span.statement === 'cheung-account-hacked')
        span.path = ['the-article', 'bloomberg', 'cheung', 'microsoft'];
    }
    const steps = byId(voice.record.sections, 'nested').structure.steps;
    (steps[2]?.state as NestedState).add.push('bloomberg');
    const { outlines, depth } = data();
    expect(outlines.map(({ key }) => key)).toEqual([
      'article',
      'spanish-text',
      'bloomberg',
      'cheung',
      'microsoft',
    ]);
    expect(outlines.some(({ unknown }) => unknown !== undefined)).toBe(false);
    expect(depth?.figures.map(({ figure }) => figure)).toEqual(['3', '4']);
  });
});

describe('steps that do not fit the record', () => {
  test.each<[string, (states: NestedState[]) => void, string]>([
    ['no sentence', ([first]) => first?.add.splice(0), 'The first step adds no statement'],
    [
      'somebody left out',
      (states) => states[3]?.add.splice(0),
      '"cheung" stands between the page and the words',
    ],
    [
      'from the inside out',
      (states) => {
        states[1]?.add.push('cheung');
        states[3]?.add.splice(0);
      },
      '"cheung" comes in before "spanish-text"',
    ],
    [
      'somebody who is not on the way',
      (states) => states[2]?.add.push('politico'),
      '"politico" is not on the path',
    ],
    [
      'another sentence’s wording',
      (states) => {
        if (states[5]) states[5].differs = 'emails';
      },
      'The wording "emails" tells of no change in the words of "cheung-account-hacked"',
    ],
  ])('%s', (_, change, message) => {
    const { states, data } = load();
    change(states);
    expect(data).toThrow(message);
  });

  test('too many outlines, or too long a name, is told', () => {
    const { voice, section } = load();
    const words = voice.record.words['en']?.actors['spanish-text-actor'];
    if (!words) throw new Error('No name.');
    words.name = 'A text in Spanish of which no copy of the whole was found';
    expect(() => figureOf(voice, section)).toThrow(
      /is wider than its outline in the narrow box\.\n {4}→ shorten/,
    );
  });
});
