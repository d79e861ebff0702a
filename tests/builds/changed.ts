import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';

/** Puts other words in a file's place, which must be there. */
export const change = (file: string, from: string | RegExp, to: string): void => {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} says nowhere ${String(from)}`);
  writeFileSync(file, after);
};

/** Builds a folder of stories, as `npm run build` does, into another output. */
export const build = (content: string, out: string) =>
  spawnSync('node', ['scripts/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out },
  });

const corrections = `
- date: 2026-11-03
  what: The day of a denial was put right.
  why: It was read in a copy that gives another day.
  steps: [chain-campaign, origins-count, origins-basis]
  claims: [who-did-it]
- date: 2026-11-05
  what: A name was spelt as its bearer spells it.
  why: A reader wrote.
`;

/**
 * A site built from a folder outside the project: its story has another title, a heading of its own, two corrections
 * and one statement less (of a question that two others speak to: nothing is put into anybody's mouth); beside it
 * stands a small story without a method page. No interface words: it uses the project's.
 *
 * @returns where the site is, once tests run
 */
export const changedSite = (): { out: string } => {
  const site = { out: '' };
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'changed-'));
    site.out = join(folder, 'site');
    const content = join(folder, 'stories');
    const story = join(content, 'campaign-hack');
    cpSync('content/campaign-hack', story, { recursive: true });
    change(join(story, 'pages/front.en.yaml'), 'title: According to whom?', 'title: Who says so?');
    change(join(story, 'sections/02-chain/en.mdx'), '### Second, a report', '### A report of its own');
    change(
      join(story, 'record/statements/2024-recipients.yaml'),
      /^- id: washington-post-received\n(?: {2}.*\n)*/m,
      '',
    );
    writeFileSync(join(story, 'corrections.yaml'), corrections);
    cpSync('tests/fixtures/small-story', join(content, 'small'), { recursive: true });
    change(join(content, 'small/story.yaml'), 'home: true', 'home: false');
    const { status, stdout, stderr } = build(content, site.out);
    expect(status, stdout + stderr).toBe(0);
  }, 120_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return site;
};
