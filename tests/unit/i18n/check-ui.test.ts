import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkUi } from '../../../src/i18n/check-ui.ts';
import { formatProblem } from '../../../src/record/problem.ts';

const english = readFileSync('content/_ui/en.yaml', 'utf8');

/** What the author of `_ui/<name>` is told. */
const messagesFor = (name: string, text: string): string[] => {
  const root = mkdtempSync(join(tmpdir(), 'ui-'));
  try {
    mkdirSync(join(root, '_ui'));
    writeFileSync(join(root, '_ui', name), text);
    return checkUi(root).map(formatProblem);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};

test('the project’s own interface words have no fault', () => {
  expect(checkUi('content')).toEqual([]);
  expect(messagesFor('en.yaml', english)).toEqual([]);
});

test('words that are missing, misspelt or lack a placeholder are told, all at once', () => {
  const broken = english
    .replace(/^section\.table: .*\n/m, '')
    .replace("'{n} of {total}'", "'{n} de {totl}'")
    .replace('page.skip:', 'page.skpi:');
  expect(messagesFor('es.yaml', broken)).toEqual([
    '_ui/es.yaml (page.skip): these interface words are missing\n    → say here what “Skip to the story” says.',
    '_ui/es.yaml (section.counter): the placeholders are {n} {totl}, but the English words have {n} {total}\n    → use the same ones, in any order.',
    '_ui/es.yaml (section.table): these interface words are missing\n    → say here what “This graphic as a table” says.',
    '_ui/es.yaml (page.skpi): no page uses these interface words\n    → remove them, or correct the key.',
  ]);
});

test('a name from every object’s own is no word that is there', () => {
  expect(messagesFor('en.yaml', `${english}\nconstructor: a\n`)).toEqual([
    '_ui/en.yaml (constructor): no page uses these interface words\n    → remove them, or correct the key.',
  ]);
});

test('a root without interface words has none to check', () => {
  expect(checkUi('tests/fixtures/small-story')).toEqual([]);
});
