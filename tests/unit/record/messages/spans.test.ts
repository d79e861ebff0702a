import { expect, test } from 'vitest';
import { messageAfter } from '../../../fixtures/broken-content.ts';

const file = 'record/spans.yaml';
const second = 'paragraph: 1, from: 10, to: 13,';

test('a gap', () => {
  expect(messageAfter({ file, from: second, to: 'paragraph: 1, from: 11, to: 13,' })).toMatchInlineSnapshot(`
    "campaign-hack/record/spans.yaml:here: paragraph 1: this span runs from word 11 to 13, but word 10 comes next
        → spans follow each other without gaps or overlaps; correct "from" or "to".
    1 problem in the content."
  `);
});

test('an overlap', () => {
  expect(messageAfter({ file, from: second, to: 'paragraph: 1, from: 9, to: 13,' })).toMatchInlineSnapshot(`
    "campaign-hack/record/spans.yaml:here: paragraph 1: this span runs from word 9 to 13, but word 10 comes next
        → spans follow each other without gaps or overlaps; correct "from" or "to".
    1 problem in the content."
  `);
});

test('a last word missing', () => {
  expect(
    messageAfter({ file, from: 'paragraph: 1, from: 30, to: 39,', to: 'paragraph: 1, from: 30, to: 38,' }),
  ).toMatchInlineSnapshot(`
    "campaign-hack/record/spans.yaml:here (to): paragraph 1 has 39 words, its spans cover 38
        → add the missing span, or correct "to".
    1 problem in the content."
  `);
});

test('a span that ends before it begins', () => {
  expect(messageAfter({ file, from: second, to: 'paragraph: 1, from: 10, to: 9,' })).toMatchInlineSnapshot(`
    "campaign-hack/record/spans.yaml:here: paragraph 1: this span runs from word 10 to 9, but word 10 comes next
        → spans follow each other without gaps or overlaps; correct "from" or "to".
    1 problem in the content."
  `);
});
