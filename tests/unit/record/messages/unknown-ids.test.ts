import { expect, test } from 'vitest';
import { field, messageAfter } from '../../../fixtures/broken-content.ts';

const chain = 'sections/02-chain/section.yaml';
const prose = 'sections/02-chain/en.mdx';

test('a speaker', () => {
  const change = field('newsrooms', 'politico-received-emails', 'speaker', 'speaker: politco');
  expect(messageAfter(change)).toMatchInlineSnapshot(`
    "campaign-hack/record/statements/newsrooms.yaml:here (speaker): no actor has the id "politco"
        → did you mean "politico"? Ids are defined in record/actors.yaml.
    1 problem in the content."
  `);
});

test('a claim', () => {
  const change = field('newsrooms', 'politico-received-emails', 'claims', 'claims: [emails-arived]');
  expect(messageAfter(change)).toMatchInlineSnapshot(`
    "campaign-hack/record/statements/newsrooms.yaml:here (claims[n]): no claim has the id "emails-arived"
        → did you mean "emails-arrived"? Ids are defined in record/claims.yaml.
    1 problem in the content."
  `);
});

test('an excerpt', () => {
  const change = field(
    'newsrooms',
    'politico-received-emails',
    'appearances',
    'appearances: [{ source: article, excerpt: article/p2-email, mode: paraphrase }]',
  );
  expect(messageAfter(change)).toMatchInlineSnapshot(`
    "campaign-hack/record/statements/newsrooms.yaml:here (appearances[n].excerpt): no excerpt has the id "article/p2-email"
        → did you mean "article/p2-emails"? Ids are defined in the excerpts of record/sources/.
    1 problem in the content."
  `);
});

test('a statement', () => {
  const change = field('newsrooms', 'bloomberg-relays-warning', 'via', 'via: cheung-warns-medai');
  expect(messageAfter(change)).toMatchInlineSnapshot(`
    "campaign-hack/record/statements/newsrooms.yaml:here (via): no statement has the id "cheung-warns-medai"
        → did you mean "cheung-warns-media"? Ids are defined in record/statements/.
    1 problem in the content."
  `);
});

test('a source', () => {
  const change = { file: 'story.yaml', from: 'article: article', to: 'article: articel' };
  expect(messageAfter(change)).toMatchInlineSnapshot(`
    "campaign-hack/story.yaml:here (article): no source has the id "articel"
        → did you mean "article"? Ids are defined in record/sources/.
    1 problem in the content."
  `);
});

test('what a step adds', () => {
  const change = { file: chain, from: 'add: [bloomberg]', to: 'add: [blomberg]' };
  expect(messageAfter(change)).toMatchInlineSnapshot(`
    "campaign-hack/sections/02-chain/section.yaml:here (steps[bloomberg].state.add[n]): nothing in the record has the id "blomberg"
        → did you mean "bloomberg"? Ids are defined in record/.
    1 problem in the content."
  `);
});

test('a speaker in prose', () => {
  const change = { file: prose, from: '<Says by="bloomberg">', to: '<Says by="bloombreg">' };
  expect(messageAfter(change)).toMatchInlineSnapshot(`
    "campaign-hack/sections/02-chain/en.mdx:here: <Says> names no known actor: "bloombreg"
        → did you mean "bloomberg"? Ids are defined in record/actors.yaml.
    1 problem in the content."
  `);
});

test('a claim in prose', () => {
  const change = { file: prose, from: '<Claim id="who-did-it">', to: '<Claim id="who-dit-it">' };
  expect(messageAfter(change)).toMatchInlineSnapshot(`
    "campaign-hack/sections/02-chain/en.mdx:here: <Claim> names no known claim: "who-dit-it"
        → did you mean "who-did-it"? Ids are defined in record/claims.yaml.
    1 problem in the content."
  `);
});

test('an excerpt in prose', () => {
  const change = {
    file: prose,
    from: '<Quote of="article/p6-unnamed">',
    to: '<Quote of="article/p6-unamed">',
  };
  expect(messageAfter(change)).toMatchInlineSnapshot(`
    "campaign-hack/sections/02-chain/en.mdx:here: <Quote> names no known excerpt: "article/p6-unamed"
        → did you mean "article/p6-unnamed"? Ids are defined in the excerpts of record/sources/.
    1 problem in the content."
  `);
});
