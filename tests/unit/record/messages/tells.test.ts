import { expect, test } from 'vitest';
import { type Change, field, messageAfter } from '../../../fixtures/broken-content.ts';

const tells = (to: string): Change =>
  field('2024-government', 'odni-material-to-associates', 'tells', `tells: ${to}`);

test('a time that does not stand in the statement’s words', () => {
  expect(messageAfter(tells('{ when: 2024-05, words: in May }'))).toMatchInlineSnapshot(`
    "campaign-hack/record/statements/2024-government.yaml:here (tells): “in May” does not stand in the excerpt joint-statement-18-sep/emails
        → quote it letter by letter; it reads: “Iranian malicious cyber actors in late June and early July sent unsolicited emails to individuals then associated with President Biden's campaign that contained an excerpt taken from stolen, non-public material from former President Trump's campaign as text in the emails.”.
    1 problem in the content."
  `);
});

test('a time without words, though its words were seen', () => {
  expect(messageAfter(tells('{ when: 2024-06 }'))).toMatchInlineSnapshot(`
    "campaign-hack/record/statements/2024-government.yaml:here ([odni-material-to-associates].tells.words): a time told stands in the statement’s own words; add them, as its excerpt has them
        → correct this value.
    1 problem in the content."
  `);
});

test('a time after the statement', () => {
  const change = tells('{ when: 2024-10, words: in late June and early July }');
  expect(messageAfter(change)).toMatchInlineSnapshot(`
    "campaign-hack/record/statements/2024-government.yaml:here (tells.when): "odni-material-to-associates" of 2024-09-18 tells of something that happened later, on 2024-10
        → correct one of the two dates.
    1 problem in the content."
  `);
});
