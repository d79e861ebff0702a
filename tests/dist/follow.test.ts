import { load } from 'cheerio';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentRoot, outDir } from '../../src/paths.ts';
import { loadStories } from '../../src/record/index.ts';

/** A record that was changed in one place: every page that counts or dates it follows. */
let folder = '';
const [story] = loadStories(contentRoot());
const statements = story?.statements.length ?? 0;
const claims = story?.claims.length ?? 0;

const read = (out: string, page: string) => load(readFileSync(join(out, page, 'index.html'), 'utf8'));
const textOf = (out: string, page: string, selector: string): string =>
  read(out, page)(selector).text().replaceAll(/\s+/g, ' ').trim();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'follow-'));
  const content = join(folder, 'content');
  cpSync('content', content, { recursive: true });
  const file = join(content, 'campaign-hack/record/statements/2024-recipients.yaml');
  const before = readFileSync(file, 'utf8');
  // One statement less, of a question that two others speak to. Nothing is put into anybody's mouth.
  const after = before.replace(/^- id: washington-post-received\n(?: {2}.*\n)*/m, '');
  if (after === before) throw new Error('nothing was taken away');
  writeFileSync(file, after);
  const { status, stdout, stderr } = spawnSync('node', ['scripts/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: join(folder, 'out') },
  });
  if (status !== 0) throw new Error(stdout + stderr);
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the index of claims, the method page and the list of sources count one statement less', () => {
  const out = join(folder, 'out');
  expect(textOf(outDir(), 'claims', '.head')).toContain(`${claims} questions, ${statements} statements`);
  expect(textOf(out, 'claims', '.head')).toContain(`${claims} questions, ${statements - 1} statements`);
  expect(textOf(out, 'method', '.words')).toContain(`${statements - 1} statements on ${claims} questions`);
  const differs = (page: string, selector: string): void => {
    expect(textOf(out, page, selector)).not.toBe(textOf(outDir(), page, selector));
  };
  differs('sources', '#wapo-10-aug summary');
  differs('method', '#who-washington-post');
});

test('the claim’s page has one statement, day, origin and row less', () => {
  const [before, after] = [outDir(), join(folder, 'out')];
  const page = 'claims/emails-arrived';
  const cards = (site: string): number => read(site, page)('article.statement').length;
  expect(cards(after)).toBe(cards(before) - 1);
  const origins = (site: string): string => textOf(site, page, '.origins-of [data-from]:not([hidden]) b');
  expect(origins(before)).toContain('3 origins');
  expect(origins(after)).toContain('2 origins');
  for (const selector of ['.summary [data-from]:not([hidden])', '.small-chain svg', '.as-known']) {
    expect(textOf(before, page, selector)).toContain('The Washington Post');
    expect(textOf(after, page, selector)).not.toContain('The Washington Post');
  }
});
