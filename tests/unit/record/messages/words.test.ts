import { expect, test } from 'vitest';
import { messageAfter } from '../../../fixtures/broken-content.ts';

test('a new actor without words', () => {
  const change = { file: 'record/actors.yaml', from: /$/, to: '- { id: la-pagina, kind: newsroom }\n' };
  expect(messageAfter(change).replace(/‹.*›/, '‹…›')).toMatchInlineSnapshot(`
    "campaign-hack/record/words/en.yaml:‹…› (actors): no words in "en" for "la-pagina"
        → add "la-pagina:" under "actors:".
    1 problem in the content."
  `);
});

test('words for nothing', () => {
  const change = {
    file: 'record/words/en.yaml',
    from: '  russia: {',
    to: '  rusia: { name: Russia }\n  russia: {',
  };
  expect(messageAfter(change)).toMatchInlineSnapshot(`
    "campaign-hack/record/words/en.yaml:here (actors.rusia): words for "rusia", which is not in the record
        → did you mean "russia"? Ids are defined in record/.
    1 problem in the content."
  `);
});
