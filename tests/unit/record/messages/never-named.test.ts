import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { messageAfter } from '../../../fixtures/broken-content.ts';

/** A made-up surname takes the place of a real one. */
const hash = createHash('sha256').update('according-to-whom:mustermann').digest('hex').slice(0, 16);
const never = { file: 'guards.yaml', from: 'hashes:\n', to: `hashes:\n    - '${hash}'\n` };

const prose = 'sections/02-chain/en.mdx';
const opening = 'Several speakers meet in the article.';
const source = 'record/sources/indictment-2024.yaml';

test('a name in prose, which the message does not repeat', () => {
  const change = { file: prose, from: opening, to: `${opening} Among them is Mustermann.` };
  expect(messageAfter(never, change)).toMatchInlineSnapshot(`
    "campaign-hack/sections/02-chain/en.mdx:here: the name of somebody who is charged
        → say “three people”, “twelve officers”; of an address that holds the name, seek another or give “absent:” with the reason.
    1 problem in the content."
  `);
});

test.each([
  ['another case and accent', prose, opening, `${opening} MÜSTERMANN’s`.replace('Ü', 'U\u0308')],
  ['an address', source, 'charges-three', 'charges-max-mustermann'],
  ['an address in percent signs', source, 'charges-three', 'charges-%4dustermann'],
  ['a comment', source, '# The', '# Mustermann. The'],
  ['an id', 'record/absences.yaml', /$/, '- { id: no-reply-mustermann, kind: no-reply }\n'],
  ['a case', 'record/claims.yaml', '# 2016', '# US v. Mustermann, 2016'],
])('%s', (_, file, from, to) => {
  const change = { file, from, to };
  expect(messageAfter(never, change)).toContain('here: the name of somebody who is charged');
});
