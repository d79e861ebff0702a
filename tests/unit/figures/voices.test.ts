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
  (data.steps[ids.indexOf(id)]?.groups ?? []).map(({ name, note, count }) => [name, note, count]);

// Counted by hand in the article (tests/unit/record/truths/counts.test.ts says where).
test('by quotation marks', () => {
  expect(groupsAt('quoted')).toEqual([
    ['In quotation marks', '', '209 words'],
    ['Not in quotation marks', '', '276 words'],
  ]);
});

test('by voice, the largest first, and the row that stays empty', () => {
  const voices = [
    ['Trump campaign', '', '220 words'],
    ['The article itself', '', '154 words'],
    ['Microsoft', '', '71 words'],
    ['Politico', '', '33 words'],
    ['“A subsequent investigation”', '', '7 words'],
  ];
  expect(groupsAt('voice')).toEqual(voices);
  expect(groupsAt('silent')).toEqual([...voices, ['Iran', '', '0 words']]);
});

test('by path: the campaign’s name stands once, over its three', () => {
  expect(groupsAt('through')).toEqual([
    ['Trump campaign', 'no path given', '128 words'],
    ['', 'through Bloomberg', '54 words'],
    ['', 'on what others say', '38 words'],
    ['Everyone else', '', '265 words'],
  ]);
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
  expect(table.rows).toContainEqual(['Microsoft', '78 words']);
  expect(table.rows.map(([name]) => name)).not.toContain('“A subsequent investigation”');
});
