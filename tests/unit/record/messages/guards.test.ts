import { expect, test } from 'vitest';
import { messageAfter } from '../../../fixtures/broken-content.ts';

const file = 'guards.yaml';
const phrase = (to: string) => ({ file, from: '- it was {iran}', to: `- '${to}'` });

test('a phrase that cannot be read', () => {
  expect(messageAfter(phrase('it was {irn}'))).toMatchInlineSnapshot(`
    "campaign-hack/guards.yaml:here (languages.en.guarded[n].phrases[n]): the phrase "it was {irn}" cannot be read: there is no set "irn"
        → use words, (a|b), (a)?, {set} and " … "; the head of the file explains them.
    1 problem in the content."
  `);
});

test.each([
  ['(it was', 'its round brackets do not match'],
  ['it was)', 'its round brackets do not match'],
  ['it|was', '"|" stands outside of round brackets'],
  ['was it?', '"?" follows something else than a round bracket'],
  ['it…was', '"…" needs a space on either side'],
  ['(a)?'.repeat(13), 'it has 13 groups; at most 12 are read'],
])('%s', (written, fault) => {
  expect(messageAfter(phrase(written))).toContain(`cannot be read: ${fault}`);
});

test('a claim that is not there', () => {
  expect(messageAfter({ file, from: '- claims: [who-did-it,', to: '- claims: [who-did-itt,' }))
    .toMatchInlineSnapshot(`
    "campaign-hack/guards.yaml:here (languages.en.guarded[n].claims[n]): no claim has the id "who-did-itt"
        → did you mean "who-did-it"? Ids are defined in record/claims.yaml.
    1 problem in the content."
  `);
});

test('a language without watched words', () => {
  expect(messageAfter({ file: 'story.yaml', from: 'languages: [', to: 'languages: [fr, ' })).toContain(
    'no watched words in "fr", a language the story declares',
  );
});
