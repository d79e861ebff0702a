import { describe, expect, test } from 'vitest';
import {
  bodySpans,
  countOf,
  isUnnamed,
  roadOf,
  voiceOf,
  wordsIn,
} from '../../../../src/record/derive/count.ts';
import { valueOf } from '../../../../src/record/derive/value.ts';
import { byId } from '../../../../src/record/story-record.ts';
import { loadCampaignHack } from '../../../fixtures/story.ts';

const record = loadCampaignHack();
const { paragraphs } = byId(record.sources, record.story.article);
const count = (name: string): number => countOf(record, name) ?? NaN;

// Counted by hand in the article, paragraph by paragraph.
test.each([
  ['words', 485],
  ['paragraphs', 12],
  // ¶1 4, ¶3 29, ¶4 11 + 16, ¶5 10 + 3, ¶6 6 + 15 + 11, ¶7 30, ¶8 25, ¶9 24 + 25
  ['quoted', 209],
  ['unquoted', 276],
  // ¶1 7 + 7 + 10, ¶3 29, ¶6 22 + 11, ¶7 60, ¶8 25, ¶9 24 + 25
  ['voice:trump-campaign', 220],
  // ¶4 11 + 21, ¶5 10 + 18, ¶10 11
  ['voice:microsoft', 71],
  // ¶2 33
  ['voice:politico', 33],
  // ¶12 7
  ['voice:unnamed-investigation', 7],
  ['voice:iran', 0],
  // ¶3 29, ¶8 25
  ['through:bloomberg', 54],
  // ¶6 22, ¶7 16: what the report, or reports, are said to say
  ['through:onward', 38],
  // 30 June and 1 June to 9 August; 10 July and 21 June to 18 September
  ['unseen-least:microsoft-phishing-email', 40],
  ['unseen-most:microsoft-phishing-email', 69],
  ['unseen-least:odni-material-to-associates', 70],
  ['unseen-most:odni-material-to-associates', 89],
  // ¶2 10, ¶4 17, ¶6 8 + 7, ¶10 16, ¶11 28, ¶12 7
  ['unnamed', 93],
])('%s: %i', (name, expected) => {
  expect(count(name)).toBe(expected);
});

test('days are counted from the article’s date too, and from a document’s', () => {
  expect(valueOf(record, 'days:as-of:odni-attributes-compromise', 'en')).toBe('7');
  expect(valueOf(record, 'days:microsoft-report:joint-statement-19-aug', 'en')).toBe('10');
  expect(valueOf(record, 'days:as-of:nobody', 'en')).toBeUndefined();
});

test('any other name is no count', () => {
  expect(countOf(record, 'wrods')).toBeUndefined();
  expect(countOf(record, '')).toBeUndefined();
});

test('the count of somebody who is not in the record is none, rather than 0', () => {
  expect(countOf(record, 'voice:trump-campain')).toBeUndefined();
  expect(countOf(record, 'through:blomberg')).toBeUndefined();
  expect(countOf(record, 'unseen-most:microsoft-fishing-email')).toBeUndefined();
  // It names no earlier day.
  expect(countOf(record, 'unseen-most:fbi-confirms-investigating')).toBeUndefined();
});

describe('what is counted adds up', () => {
  test.each(paragraphs.map(({ n, words }) => ({ n, words })))(
    'paragraph $n has $words words',
    ({ n, words }) => {
      expect(wordsIn(record.spans.filter((span) => span.paragraph === n))).toBe(words);
    },
  );

  test('the paragraphs to the article, tags apart', () => {
    const text = paragraphs.filter(({ kind }) => kind === 'text');
    expect(text.reduce((sum, { words }) => sum + words, 0)).toBe(count('words'));
    expect(text).toHaveLength(count('paragraphs'));
  });

  test('quoted and unquoted to the whole', () => {
    expect(count('quoted') + count('unquoted')).toBe(count('words'));
  });

  test('the voices to the whole', () => {
    const voices = new Set(bodySpans(record).map((span) => voiceOf(record, span)));
    const sum = [...voices].reduce((total, voice) => total + count(`voice:${voice}`), 0);
    expect(sum).toBe(count('words'));
  });

  test('the roads of a voice to that voice', () => {
    const spans = bodySpans(record).filter((span) => voiceOf(record, span) === 'trump-campaign');
    const [direct, relayed, onward] = (['direct', 'relayed', 'onward'] as const).map((road) =>
      wordsIn(spans.filter((span) => roadOf(record, span) === road)),
    );
    expect({ direct, relayed, onward }).toEqual({ direct: 128, relayed: 54, onward: 38 });
    expect(relayed).toBe(count('through:bloomberg'));
    expect(onward).toBe(count('through:onward'));
  });

  test('what has no named authority and the rest', () => {
    const rest = wordsIn(bodySpans(record).filter((span) => !isUnnamed(record, span)));
    expect(count('unnamed') + rest).toBe(count('words'));
  });
});
