import { expect, test } from 'vitest';
import { messageAfter } from '../../../fixtures/broken-content.ts';

const file = 'sections/02-chain/en.mdx';
const from = 'Several speakers meet in the article.';
const added = (sentence: string) => messageAfter({ file, from, to: `${from} ${sentence}` });

test('a verb that takes sides', () => {
  expect(added('The spokesman claimed this twice.')).toMatchInlineSnapshot(`
    "campaign-hack/sections/02-chain/en.mdx:here: “claimed” takes sides, in “The spokesman claimed this twice.”
        → write “said”; somebody else’s word stands in quotation marks.
    1 problem in the content."
  `);
});

test('a verdict', () => {
  expect(added('That sentence is false.')).toMatchInlineSnapshot(`
    "campaign-hack/sections/02-chain/en.mdx:here: “false” takes sides, in “That sentence is false.”
        → write “differs from the report”; the site gives no verdict; somebody else’s word stands in quotation marks.
    1 problem in the content."
  `);
});

test.each(['admitted', 'revealed', 'exposed', 'insisted', 'proved', 'debunked'])('%s', (verb) => {
  expect(added(`Politico ${verb} nothing.`)).toContain(`“${verb}” takes sides`);
});

test('somebody else’s word stands in quotation marks', () => {
  expect(added('The spokesman called it “false”.')).toBe('No problem found.');
  expect(added('The spokesman called it ‘a lie’.')).toBe('No problem found.');
});

test('the noun “claim” is no verb, and to prove nothing is no verdict', () => {
  expect(added('The campaign’s claim has no basis stated. It does not prove anything.')).toBe(
    'No problem found.',
  );
});

test('a denial may call something baseless; the site may not', () => {
  expect(added('Iran’s UN mission called the charge baseless.')).toBe('No problem found.');
  expect(added('The mission told Reuters that the charge was unfounded.')).toBe('No problem found.');
  expect(added('The charge is baseless.')).toContain('“baseless” takes sides');
});
