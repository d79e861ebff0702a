import { expect, test } from 'vitest';
import { messageAfter, messageInFile } from '../../../fixtures/broken-content.ts';

/** Numbers and dates of texts come from the record: what is typed objects, what is named follows. */
const prose = 'sections/02-chain/en.mdx';
const words = 'record/words/en.yaml';
const inProse = (to: string) =>
  messageAfter({ file: prose, from: 'On that, Politico is its own witness.', to });

test('a date typed in prose', () => {
  expect(inProse('That was on 12 August.')).toBe(
    'campaign-hack/sections/02-chain/en.mdx:here: the date “12 August” is typed\n' +
      '    → name it, so that it follows the record: <Date of="…" />.\n1 problem in the content.',
  );
});

test('a number typed in an alt text', () => {
  const message = messageAfter({
    file: prose,
    from: 'Nobody is accused in this step.">',
    to: 'It has 33 words.">',
  });
  expect(message).toContain(
    '(alt): the number “33” is typed\n    → name it, so that it follows the record: {words}',
  );
});

test('what names no number or date', () => {
  expect(inProse('That was on <Date of="nowhere" />.')).toContain('<Date> names no date: "nowhere"');
  const alt = messageAfter({
    file: prose,
    from: 'Nobody is accused in this step.">',
    to: 'On {date:nowhere}.">',
  });
  expect(alt).toContain('“{date:nowhere}” names no number or date of the record');
});

test('years, paragraphs, quotations and what is named may stand', () => {
  for (const sentence of [
    'So it was in 2016.',
    'See paragraphs 1, 6, 7 and 9.',
    '“<Quote of="article/p2-emails">began receiving anonymous emails</Quote>”, on <Date of="politico-10-aug" />.',
    'After <Count of="days:campaign-hacked-statement:odni-attributes-compromise" /> days.',
  ]) {
    expect(inProse(sentence)).toBe('No problem found.');
  }
});

test('a reply has the date of its own statement', () => {
  const moved = {
    file: words,
    from: '“any intent or motive to interfere” in the election (10 Aug)',
    to: '“any intent or motive to interfere” in the election (12 Aug)',
  };
  expect(messageInFile(moved)).toContain('the date “12 Aug” is none of this reply');
});

test('a date moved in the record, where words have it typed', () => {
  const moved = {
    file: 'record/statements/iran.yaml',
    from: /(?<=^- id: iran-mission-10-aug\n(?: {2}.*\n)*) {2}said: 2024-08-10\n {2}public: 2024-08-10\n/m,
    to: '  said: 2024-08-11\n  public: 2024-08-11\n',
  };
  expect(messageAfter(moved)).toContain('the date “10 Aug” is none of this reply');
});
