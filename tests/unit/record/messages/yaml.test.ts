import { expect, test } from 'vitest';
import { field, messageInFile } from '../../../fixtures/broken-content.ts';

test('a tab', () => {
  const change = {
    ...field('newsrooms', 'politico-received-emails', 'speaker', ''),
    to: '\tspeaker: politico\n',
  };
  const [first, second] = messageInFile(change).split('\n');
  expect(first).toMatch(/^campaign-hack\/record\/statements\/newsrooms\.yaml:here: not valid YAML: /);
  expect(second).toBe(
    '    → check indentation (spaces, no tabs), colons and quotation marks near this line.',
  );
});

test('a field written twice', () => {
  const change = { file: 'story.yaml', from: 'home: true\n', to: 'home: true\nhome: true\n' };
  expect(messageInFile(change)).toMatchInlineSnapshot(`
    "campaign-hack/story.yaml:here: not valid YAML: Map keys must be unique
        → check indentation (spaces, no tabs), colons and quotation marks near this line."
  `);
});
