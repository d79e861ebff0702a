import { expect, test } from 'vitest';
import { messageAfter } from '../../../fixtures/broken-content.ts';

const prose = 'sections/02-chain/en.mdx';
const quoted = 'did not identify the campaign</Quote>';

test('a quotation off by one letter', () => {
  const change = { file: prose, from: quoted, to: 'did not identify a campaign</Quote>' };
  expect(messageAfter(change)).toMatchInlineSnapshot(`
    "campaign-hack/sections/02-chain/en.mdx:here: “did not identify a campaign” does not stand in the excerpt article/p6-unnamed
        → quote it letter by letter; it reads: “Microsoft’s brief did not identify the campaign”.
    1 problem in the content."
  `);
});

test('a quotation without words', () => {
  const message = messageAfter({ file: prose, from: `>${quoted}`, to: '></Quote>' });
  expect(message).toContain('1 problem in the content.');
});

test('evidence that is not in its excerpt', () => {
  const change = {
    file: 'sections/02-chain/section.yaml',
    from: 'words: did not identify the campaign',
    to: 'words: did not name the campaign',
  };
  expect(messageAfter(change)).toMatchInlineSnapshot(`
    "campaign-hack/sections/02-chain/section.yaml:here (steps[basis].state.evidence.words): “did not name the campaign” does not stand in the excerpt article/p6-unnamed
        → quote it letter by letter; it reads: “Microsoft’s brief did not identify the campaign”.
    1 problem in the content."
  `);
});

test('quotation marks in a reply strip around words nobody said', () => {
  const change = {
    file: 'record/words/en.yaml',
    from: '“any intent or motive to interfere”',
    to: '“any intent to interfere”',
  };
  expect(messageAfter(change)).toMatchInlineSnapshot(`
    "campaign-hack/record/words/en.yaml:here (replies.iran-mission-10-aug.brief): “any intent to interfere” does not stand in the excerpt iran-mission-10-aug-text/credence
        → quote it letter by letter; it reads: “We do not accord any credence to such reports. The Iranian Government neither possesses nor harbors any intent or motive to interfere in the United States presidential election.”.
    1 problem in the content."
  `);
});

test('the words of the ladder', () => {
  const change = {
    file: 'pages/front.en.yaml',
    from: 'documents were illegally',
    to: 'documents were unlawfully',
  };
  expect(messageAfter(change)).toMatchInlineSnapshot(`
    "campaign-hack/pages/front.en.yaml:here (ladder.quote.words): “documents were unlawfully obtained” does not stand in the excerpt article/p3-obtained
        → quote it letter by letter; it reads: “These documents were illegally obtained from foreign sources hostile to the United States”.
    1 problem in the content."
  `);
});

test('an excerpt whose place and length differ', () => {
  const change = {
    file: 'record/sources/article.yaml',
    from: 'at: { paragraph: 3, from: 1, to: 13 }',
    to: 'at: { paragraph: 3, from: 1, to: 14 }',
  };
  expect(messageAfter(change)).toMatchInlineSnapshot(`
    "campaign-hack/record/sources/article.yaml:here (excerpts[p3-obtained].at): the excerpt "p3-obtained" has 13 words, "at" spans 14
        → correct "from" or "to".
    1 problem in the content."
  `);
});
