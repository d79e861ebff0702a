import { expect, test } from 'vitest';
import { messageAfter } from '../../../fixtures/broken-content.ts';

test('an id used twice', () => {
  const again = '- { id: politico, kind: person }\n';
  expect(messageAfter({ file: 'record/actors.yaml', from: /$/, to: again })).toMatchInlineSnapshot(`
    "campaign-hack/record/actors.yaml:here (id): the id "politico" is already used at campaign-hack/record/actors.yaml:n
        → give one of the two another id.
    1 problem in the content."
  `);
});

test('one id for an actor and a source', () => {
  const again = '- { id: article, kind: text }\n';
  expect(messageAfter({ file: 'record/actors.yaml', from: /$/, to: again })).toContain(
    'the id "article" is already used at campaign-hack/record/actors.yaml:n',
  );
});
