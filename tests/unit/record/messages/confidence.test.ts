import { expect, test } from 'vitest';
import { messageAfter } from '../../../fixtures/broken-content.ts';

const file = 'sections/02-chain/en.mdx';
const from = 'Several speakers meet in the article.';
const add = (sentence: string) => ({ file, from, to: `${from} ${sentence}` });

test('a percentage beside a likelihood', () => {
  expect(messageAfter(add('It is 80 % likely.'))).toMatchInlineSnapshot(`
    "campaign-hack/sections/02-chain/en.mdx:here: the number “80” is typed
        → name it, so that it follows the record: <Count of="…" />.
    campaign-hack/sections/02-chain/en.mdx:here: a percentage beside a word of likelihood, in “It is 80 % likely.”
        → take the number out; how sure a source is stands in its own word.
    2 problems in the content."
  `);
  expect(messageAfter(add('The chance is 80 percent.'))).toContain('a percentage beside');
});

test('a percentage of something else', () => {
  expect(messageAfter(add('That is <Count of="quoted" /> % of its words.'))).toBe('No problem found.');
});

test('a word of confidence that no source gave', () => {
  expect(messageAfter(add('The agencies have high confidence in that.'))).toMatchInlineSnapshot(`
    "campaign-hack/sections/02-chain/en.mdx:here: “high confidence” is no word of confidence of anybody named here by <Says>
        → name whose word it is in this sentence, with <Says>, or use the word that source used; it stands in \`confidence:\` of the statement.
    1 problem in the content."
  `);
});

test('the same, by a speaker who used it', () => {
  const said = (by: string) =>
    add(`The <Says by="${by}">CIA, FBI and NSA</Says> have high confidence in that.`);
  expect(messageAfter(said('cia-fbi-nsa'))).toBe('No problem found.');
  // The word of 2016 does not slide to who spoke in another matter.
  expect(messageAfter(said('microsoft'))).toContain('is no word of confidence of anybody named here');
});

test('the adjective alone, as a statement holds it', () => {
  const said = (by: string) => add(`The <Says by="${by}">NSA</Says> has moderate confidence in that.`);
  expect(messageAfter(said('nsa'))).toBe('No problem found.');
  expect(messageAfter(said('cia-fbi'))).toContain('“moderate confidence” is no word of confidence');
});
