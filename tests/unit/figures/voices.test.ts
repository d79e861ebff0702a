import { describe, expect, test } from 'vitest';
import { figureOf } from '../../../src/figures/index.ts';
import { voicesData } from '../../../src/figures/voices/data.ts';
import { byId } from '../../../src/record/story-record.ts';
import { loadVoice } from '../../fixtures/story.ts';

const voice = loadVoice();
const section = byId(voice.record.sections, 'voices');
const data = voicesData(voice, section);
const ids = section.structure.steps.map(({ id }) => id);
const groupsAt = (id: string) =>
  (data.steps[ids.indexOf(id)]?.groups ?? []).map(({ name, words }) => [name, words]);
const headAt = (id: string) => data.steps[ids.indexOf(id)]?.head;

// Counted by hand in the article (tests/unit/record/truths/counts.test.ts says where).
test('by quotation marks', () => {
  expect(groupsAt('quoted')).toEqual([
    ['in quotation marks', 209],
    ['not in quotation marks', 276],
  ]);
});

test('by voice, the largest first; the row that stays empty comes above them', () => {
  const voices = [
    ['Trump campaign', 220],
    ['the article itself', 154],
    ['Microsoft', 71],
    ['Politico', 33],
    ['“A subsequent investigation”', 7],
  ];
  expect(groupsAt('voice')).toEqual(voices);
  expect(groupsAt('silent')).toEqual([['Iran', 0], ...voices]);
});

test('by path: the campaign’s words in three, a relay’s outline around those that came through it', () => {
  expect(groupsAt('through')).toEqual([
    ['no path given', 128],
    ['through Bloomberg', 54],
    ['telling what others say', 38],
    ['everyone else', 265],
  ]);
  const framed = data.steps[ids.indexOf('through')]?.groups.filter(({ frame }) => frame === 'relay');
  expect(framed?.map(({ words }) => words)).toEqual([54]);
});

test('headlines: what the first group is, and of how many words', () => {
  expect(ids.map(headAt)).toEqual([
    ['words, as printed', 'in 12 paragraphs'],
    ['in quotation marks', 'of 485 words'],
    ['Trump campaign', 'of 485 words'],
    ['no path given', 'of 220 words, Trump campaign'],
    ['no named authority', 'of 485 words'],
    ['Iran', 'of 485 words'],
  ]);
  const figures = (box: 'narrow' | 'wide') =>
    ids.map(
      (_, step) =>
        figureOf(voice, section)
          .marks(step, box)
          .find(({ key }) => key === 'head')?.runs,
    );
  const shown = ['485', '209', '220', '128', '93', '0'].map((text) => [{ text }]);
  expect(figures('narrow')).toEqual(shown);
  expect(figures('wide')).toEqual(shown);
});

test('the words of every step add up to the article', () => {
  for (const { groups } of data.steps) expect(groups.reduce((sum, { words }) => sum + words, 0)).toBe(485);
});

test('the words with no named authority stand in paragraphs 2, 4, 6, 10, 11 and 12', () => {
  const numbers = (box: 'narrow' | 'wide'): string[] =>
    figureOf(voice, section)
      .marks(ids.indexOf('unnamed'), box)
      .filter(({ key }) => key.startsWith('no-authority-p'))
      .map(({ runs }) => runs?.[0]?.text ?? '');
  expect(numbers('narrow')).toEqual(['¶2', '¶4', '¶6', '¶10', '¶11', '¶12']);
  expect(numbers('wide')).toEqual(numbers('narrow'));
});

test('one mark a word: the bars add up to the article, paragraph by paragraph', () => {
  const words = new Map<number, number>();
  for (const run of data.runs) words.set(run.paragraph, (words.get(run.paragraph) ?? 0) + run.words);
  // Of the twelve paragraphs, by white space.
  expect([...words.values()]).toEqual([39, 46, 40, 51, 35, 50, 69, 31, 55, 30, 28, 11]);
});

describe('alt texts', () => {
  test.each(ids)('%s names no number that its picture does not show', (id) => {
    const alt = section.prose['en']?.steps.find((step) => step.id === id)?.alt ?? '';
    const shown = new Set([
      ...data.runs.map(({ paragraph }) => String(paragraph)),
      ...groupsAt(id).flatMap((words) => words.join(' ').match(/\d+/g) ?? []),
      ...(headAt(id) ?? []).flatMap((words) => words.match(/\d+/g) ?? []),
      ...(data.replies.wide[ids.indexOf(id)] ?? []).flatMap(
        ({ text, lead }) => `${lead} ${text}`.match(/\d+/g) ?? [],
      ),
    ]);
    expect((alt.match(/\d+/g) ?? []).filter((number) => !shown.has(number))).toEqual([]);
  });
});

test('a span given to somebody else changes the picture and the table', () => {
  const changed = loadVoice();
  const span = changed.record.spans.find(({ paragraph, from }) => paragraph === 12 && from === 5);
  if (!span) throw new Error('The span is gone.');
  span.path = ['the-article', 'microsoft'];
  span.statement = 'microsoft-past-activity';
  const table = figureOf(changed, byId(changed.record.sections, 'voices')).table(ids.indexOf('voice'));
  expect(table.rows).toContainEqual(['Microsoft', '78']);
  expect(table.rows.map(([name]) => name)).not.toContain('“A subsequent investigation”');
});

test('the table says who is spoken of where the picture’s headline does', () => {
  const { rows } = figureOf(voice, section).table(ids.indexOf('through'));
  expect(rows).toEqual([
    ['Trump campaign, no path given', '128'],
    ['Trump campaign, through Bloomberg', '54'],
    ['Trump campaign, telling what others say', '38'],
    ['everyone else', '265'],
  ]);
});
