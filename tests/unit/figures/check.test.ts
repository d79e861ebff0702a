import { expect, test } from 'vitest';
import { checkFigures } from '../../../src/figures/check.ts';
import { formatProblem } from '../../../src/record/problem.ts';
import { contentFolder, loadCampaignHack } from '../../fixtures/story.ts';

test('every picture of the story fits', () => {
  expect(checkFigures(contentFolder, loadCampaignHack())).toEqual([]);
});

test('a reply that is too long for its strip is told with its section and a way out', () => {
  const record = loadCampaignHack();
  const reply = record.words['en']?.replies['iran-mission-10-aug'];
  if (!reply) throw new Error('The words of this reply are gone.');
  reply.brief = 'denied this in a great many words '.repeat(9);
  const messages = checkFigures(contentFolder, record).map(formatProblem);
  expect(messages).toContainEqual(
    expect.stringMatching(
      /^campaign-hack\/sections\/02-chain\/section\.yaml: Section "chain": The reply strip of step 3 needs \d+ lines in the narrow box, 3 are reserved\.\n {4}→ shorten the reply/,
    ),
  );
});

test('a language without interface words is told', () => {
  const record = loadCampaignHack();
  record.story.languages.push('fr');
  expect(checkFigures(contentFolder, record).map(formatProblem)).toEqual([
    '_ui/fr.yaml: no interface words in "fr"\n    → add this file; copy en.yaml and translate it.',
  ]);
});
