import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type Case, messageOf, withSmallStory } from '../../fixtures/small-story.ts';

/**
 * Every case of `tests/fixtures/broken` is the small story with one fault: the files that differ, and
 * in `expected.txt` what its author is told. Faults that cannot be kept as files are made here.
 */
const folder = resolve('tests/fixtures/broken');

const edit = (story: string, file: string, change: (text: string) => string): void => {
  const path = join(story, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`Nothing was changed in ${file}.`);
  writeFileSync(path, after);
};
const mayor = 'record/statements/mayor.yaml';
const replace = (file: string, from: string, to: string) => (story: string) =>
  edit(story, file, (text) => text.replace(from, to));

const made: Record<string, (story: string) => void> = {
  'file-5-mb': replace(mayor, 'speaker: mayor', `speaker: ${'mayor'.repeat(1_000_000)}`),
  'file-5-mb-prose': replace('sections/01-path/en.mdx', 'an invented', 'an invented '.repeat(430_000)),
  'file-not-utf-8': (story) => writeFileSync(join(story, mayor), Buffer.from('# A\n# caf\u00e9\n', 'latin1')),
  'file-utf-16': (story) => writeFileSync(join(story, mayor), Buffer.from('\uFEFF- id: one\n', 'utf16le')),
  'file-other-case': (story) =>
    cpSync(join(story, 'record/sources/audit.yaml'), join(story, 'record/sources/Audit.yaml')),
  'file-missing': (story) => rmSync(join(story, 'pages/front.en.yaml')),
  'unseen-null': replace(mayor, 'id: mayor-', 'id: mayor\0-'),
  'unseen-zero-width-in-id': replace(mayor, 'id: mayor-', 'id: mayor\u200B-'),
  'unseen-override-in-id': replace(mayor, 'id: mayor-suspects', 'id: mayor-\u202Estcepsus'),
  'unseen-isolate-in-prose': replace('sections/01-path/en.mdx', 'invented town', '\u2067invented\u2069 town'),
  'unseen-soft-hyphen-in-quote': replace('record/sources/audit.yaml', 'contract', 'con\u00ADtract'),
  'words-missing': (story) => rmSync(join(story, 'sections/01-path/en.mdx')),
  'section-folder-misnamed': (story) =>
    renameSync(join(story, 'sections/01-path'), join(story, 'sections/path')),
  'section-folders-twice': (story) =>
    cpSync(join(story, 'sections/01-path'), join(story, 'sections/02-path'), { recursive: true }),
  'home-two': (story) => cpSync(story, join(dirname(story), 'smaller'), { recursive: true }),
  'link-out-of-content': (story) => {
    const outside = join(dirname(story), '../outside.yaml');
    renameSync(join(story, mayor), outside);
    symlinkSync(outside, join(story, mayor));
  },
  'link-of-folder-out-of-content': (story) => {
    const outside = join(dirname(story), '../sections');
    renameSync(join(story, 'sections/01-path'), outside);
    symlinkSync(outside, join(story, 'sections/01-path'));
  },
  'link-to-nothing': (story) => {
    rmSync(join(story, mayor));
    symlinkSync('nowhere.yaml', join(story, mayor));
  },
  'yaml-brackets-without-end': replace(mayor, 'speaker: mayor', `speaker: ${'['.repeat(400_000)}`),
  'mdx-brackets-without-end': replace(
    'sections/01-path/en.mdx',
    'Quillmere',
    `${'> '.repeat(20_000)}Quillmere`,
  ),
  'draft-story-that-runs': (story) => {
    const draft = join(dirname(story), '_draft/sections/01-path');
    mkdirSync(draft, { recursive: true });
    writeFileSync(join(draft, 'en.mdx'), '---\nquestion: a\ncaption: b\n---\n\nexport const ran = 1\n');
  },
};
const caseOf = (name: string): Case => ({ overlay: join(folder, name), make: made[name] });
const cases = [...new Set([...readdirSync(folder), ...Object.keys(made)])].sort();

test('the small story has no fault', () => {
  expect(withSmallStory({ overlay: '' }, messageOf)).toBe('No problem found.');
});

test.each(cases)('%s', async (name) => {
  delete (globalThis as { executed?: unknown }).executed;
  const message = withSmallStory(caseOf(name), messageOf);
  await expect(message).toMatchFileSnapshot(join(folder, name, 'expected.txt'));
  // One fault, told once, with its file and a way out.
  expect(message).toMatch(
    /^(?:(?:small|smaller|_draft)\/\S+(?: \(\S+\))?: .+\n {4}→ .+\n)+\d+ problems? in the content\.$/,
  );
  expect(message.split('\n    → ')).toHaveLength(name === 'language-absent' ? 5 : 2);
  expect(message).not.toMatch(/undefined|Invalid|Unrecognized|\[object|call stack/);
  expect(globalThis).not.toHaveProperty('executed');
  expect(existsSync('executed')).toBe(false);
  expect(Object.prototype).not.toHaveProperty('executed');
});

test('all cases are of use', () => {
  expect(cases.length).toBeGreaterThan(60);
  for (const name of Object.keys(made)) expect(readdirSync(join(folder, name))).toEqual(['expected.txt']);
});

/** The whole command, on three that would run code: it ends with 1, writes nothing, runs nothing. */
test.each(['mdx-export', 'mdx-undeclared-language', 'yaml-tag-js-function'])(
  '%s, by `npm run build`',
  (name) => {
    withSmallStory(caseOf(name), (root) => {
      const [out, executed] = [join(root, '../site'), join(root, '../executed')];
      const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
        encoding: 'utf8',
        env: { ...process.env, CONTENT_DIR: root, OUT_DIR: out, EXECUTED: executed },
      });
      expect(stderr).toContain(readFileSync(join(folder, name, 'expected.txt'), 'utf8'));
      expect(status).toBe(1);
      expect(existsSync(out)).toBe(false);
      expect(existsSync(executed)).toBe(false);
    });
  },
  30_000,
);
