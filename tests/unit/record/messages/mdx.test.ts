import { expect, test } from 'vitest';
import { messageAfter } from '../../../fixtures/broken-content.ts';

const file = 'sections/02-chain/en.mdx';

test('a tag that is not closed', () => {
  const change = {
    file,
    from: '<Says by="bloomberg">Bloomberg</Says>',
    to: '<Says by="bloomberg">Bloomberg',
  };
  expect(messageAfter(change).replace(/\(\d+:\d+-\d+:\d+\)/, '(…)')).toMatchInlineSnapshot(`
    "campaign-hack/sections/02-chain/en.mdx:here: not valid MDX: Expected a closing tag for \`<Says>\` (…) before the end of \`paragraph\`
        → check that every <Tag> is closed and every attribute is in quotation marks.
    1 problem in the content."
  `);
});

test('a field of the front matter misspelt', () => {
  const message = messageAfter({ file, from: 'question: ', to: 'qestion: ' });
  expect(message).toContain('en.mdx:here');
  expect(message).toContain('unknown field "qestion"');
  expect(message).toContain('missing field');
  expect(message).not.toMatch(/undefined|Unrecognized|Invalid input/);
});

test('front matter that is not valid YAML', () => {
  const message = messageAfter({ file, from: 'question: ', to: 'question: "' });
  expect(message).toContain('en.mdx:here');
  expect(message).toContain('not valid YAML');
});
