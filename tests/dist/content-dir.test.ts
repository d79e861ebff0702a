import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumOptions } from '../../scripts/browser.ts';
import { builtSite } from '../embed/built-site.ts';

/** CONTENT_DIR and OUT_DIR choose another folder of stories and another output, outside the project too. */
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'elsewhere-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const change = (file: string, from: string, to: string): void => {
  const before = readFileSync(file, 'utf8');
  expect(before).toContain(from);
  writeFileSync(file, before.replace(from, to));
};
const build = (content: string, out: string) =>
  spawnSync('node', ['scripts/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out },
  });

test('another folder of stories is built into another output', () => {
  const [content, out] = [join(folder, 'stories'), join(folder, 'site')];
  mkdirSync(content);
  // Without interface words of its own, a folder of stories uses the project's.
  cpSync('content/campaign-hack', join(content, 'campaign-hack'), { recursive: true });
  change(
    join(content, 'campaign-hack/pages/front.en.yaml'),
    'title: According to whom?',
    'title: Who says so?',
  );
  const correction = { date: '2026-11-02', what: 'A step said too much.', why: 'A reader wrote.' };
  writeFileSync(
    join(content, 'campaign-hack/corrections.yaml'),
    JSON.stringify([{ ...correction, steps: ['chain-basis'], claims: ['who-did-it'] }]),
  );
  const file = join(content, 'campaign-hack/sections/02-chain/en.mdx');
  change(file, '### Second, a report', '### A report of its own');
  const { status, stdout } = build(content, out);
  expect(status, stdout).toBe(0);
  const html = readFileSync(join(out, 'index.html'), 'utf8');
  expect(html).toContain('Who says so?');
  expect(html).toContain('A report of its own');
  expect(html).not.toContain('Second, a report');
}, 120_000);

test.skipIf(!chromiumOptions())(
  'an embed that was put in before a correction shows it; one that was put in after does not, nor others',
  async () => {
    const site = builtSite(join(folder, 'site'));
    await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
    const browser = await chromium.launch(chromiumOptions());
    const page = await browser.newPage();
    const shown = async (address: string): Promise<string> => {
      await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/embed/${address}`);
      await page.waitForLoadState('load');
      return (await page.locator('.corrected:visible').allTextContents())
        .join()
        .replaceAll(/\s+/g, ' ')
        .trim();
    };
    for (const id of ['chain', 'claim/who-did-it']) {
      const now = / src="[^"]*\?v=([0-9a-f]{8})\.1"/.exec(
        (
          JSON.parse(readFileSync(join(folder, `site/oembed/${id.replace('/', '-')}.json`), 'utf8')) as {
            html: string;
          }
        ).html,
      )?.[1];
      expect(now, id).toBeDefined();
      expect(await shown(`${id}/?v=0123abcd.0`), id).toMatch(
        /Corrected.*2 November 2026.*A step said too much\. A reader wrote\./,
      );
      for (const search of [`?v=${now}.1`, '', '?v=0123abcd', '?v=x.0', '?v=0123abcd.99999'])
        expect(await shown(`${id}/${search}`), id + search).toBe('');
    }
    expect(await shown('drift/?v=0123abcd.0')).toBe('');
    await browser.close();
    site.close();
  },
);

test('the project’s own stories are built again after others were', () => {
  const out = join(folder, 'own');
  const { status, stdout, stderr } = build('content', out);
  expect(status, stdout + stderr).toBe(0);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('Second, a report');
}, 120_000);

test('faulty content ends with exit code 1, every fault told, and nothing written', () => {
  const [content, out] = [join(folder, 'faulty'), join(folder, 'nothing')];
  cpSync('content', content, { recursive: true });
  change(
    join(content, 'campaign-hack/record/statements/iran.yaml'),
    'speaker: iran-mission',
    'speaker: iran-misson',
  );
  change(join(content, 'campaign-hack/pages/front.en.yaml'), 'deck:', 'dek:');
  const { status, stderr } = build(content, out);
  expect(status).toBe(1);
  expect(stderr).toContain('did you mean "iran-mission"?');
  expect(stderr).toContain('unknown field "dek"');
  expect(existsSync(out)).toBe(false);
}, 120_000);

test('a picture that does not fit ends the build, and the site that was there stays', () => {
  const [content, out] = [join(folder, 'too-full'), join(folder, 'kept')];
  cpSync('content', content, { recursive: true });
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'the site before');
  change(
    join(content, 'campaign-hack/record/words/en.yaml'),
    'brief: ',
    `brief: ${'said so in a great many words, '.repeat(9)}`,
  );
  const { status, stderr } = build(content, out);
  expect(status).toBe(1);
  expect(stderr).toContain('in the narrow box, 3 are reserved');
  expect(readdirSync(folder)).not.toContain('kept.unfinished');
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the site before');
}, 120_000);
