import { type CheerioAPI, load } from 'cheerio';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentRoot, outDir } from '../../src/paths.ts';
import { loadStories } from '../../src/record/index.ts';
import { byId } from '../../src/record/story-record.ts';

/** The pages that are read from top to bottom: the log of corrections, and the method. */
const page = (out: string, name: string): CheerioAPI =>
  load(readFileSync(join(out, name, 'index.html'), 'utf8'));
const record = byId(loadStories(contentRoot()), 'campaign-hack');

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

/** A folder with the story, corrected twice, and a small one without a method page. */
let folder = '';
let out = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reading-'));
  out = join(folder, 'site');
  const content = join(folder, 'content');
  cpSync('content/campaign-hack', join(content, 'campaign-hack'), { recursive: true });
  writeFileSync(join(content, 'campaign-hack/corrections.yaml'), corrections);
  cpSync('tests/fixtures/small-story', join(content, 'small'), { recursive: true });
  const small = join(content, 'small/story.yaml');
  writeFileSync(small, readFileSync(small, 'utf8').replace('home: true', 'home: false'));
  const { status, stderr } = spawnSync('node', ['scripts/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out },
  });
  expect(status, stderr).toBe(0);
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('corrections', () => {
  test('none is said plainly, with the last check, the version, the policy, and where to report', () => {
    const text = page(outDir(), 'corrections')('main').text().replaceAll(/\s+/g, ' ');
    expect(text).toContain('Corrections since publication: none.');
    expect(text).toContain(`Record ${record.version} · last checked`);
    expect(text).toContain('Nothing is taken off this list.');
    expect(text).toContain(record.story.contact);
  });

  test('the newest stands first, each with its day, what and why', () => {
    const $ = page(out, 'corrections');
    const entries = $('main article').toArray();
    expect(entries.map((entry) => $(entry).find('time').attr('datetime'))).toEqual([
      '2026-11-05',
      '2026-11-03',
    ]);
    expect($(entries[0]).text()).toContain('A reader wrote.');
    expect($(entries[0]).find('dl > div')).toHaveLength(1);
    expect($('main').text()).toContain('Corrections since publication: 2');
  });

  test('steps, embeds and claims that one touched are links', () => {
    const $ = page(out, 'corrections');
    const links = $('main article:last-of-type dd a')
      .toArray()
      .map((link) => $(link).attr('href'));
    expect(links).toEqual([
      '/#chain-campaign',
      '/#origins-basis',
      '/#origins-count',
      '/sections/chain/',
      '/sections/origins/',
      '/claims/who-did-it/',
    ]);
    const text = $('main article:last-of-type').text();
    expect(text).toContain('Is Microsoft a second origin?');
    expect(text).toContain('One source or many?');
    expect(text).toContain('Who did it?');
  });

  test('the foot of every page counts them and leads there', () => {
    const link = page(out, '')('.foot a[href="/corrections/"]').last();
    expect(link.text()).toBe('Corrections since publication: 2');
  });
});

describe('method', () => {
  const $ = page(outDir(), 'method');

  test('each heading is listed and leads to it', () => {
    const listed = $('.contents a').toArray();
    expect(listed.map((link) => $(link).text())).toEqual(
      $('.words > h2')
        .toArray()
        .map((heading) => $(heading).text()),
    );
    for (const link of listed) expect($($(link).attr('href')).length).toBe(1);
  });

  test('every document is counted under one grade', () => {
    const counted = $('.grades td')
      .toArray()
      .reduce((sum, cell) => sum + Number($(cell).text()), 0);
    expect(counted).toBe(record.sources.length);
  });

  test('everybody who speaks stands in the who’s who, by name', () => {
    const speakers = new Set(record.statements.map(({ speaker }) => speaker));
    for (const id of speakers) expect($(`#who-${id}`).length, id).toBe(1);
    for (const link of $('.who a').toArray()) expect($($(link).attr('href')).length).toBe(1);
  });

  test('every term of the record stands in the glossary, once', () => {
    expect($('.glossary > div')).toHaveLength(Object.keys(record.words['en']?.terms ?? {}).length);
  });

  test('a worked figure of an accusation carries the answer to it, inside the picture', () => {
    const figures = $('.worked').toArray();
    const asked = figures.find((figure) => $(figure).find('p b').text() === 'Who did it?');
    expect($(asked).find('svg').text()).toContain('Iran’s UN mission called the charges');
    for (const figure of figures)
      expect($(figure).find('svg').text()).toMatch(/On record by|This question accuses nobody/);
    expect(figures.length).toBeGreaterThan(3);
  });

  test('its words stay short', () => {
    expect(record.method['en']?.words).toBeLessThanOrEqual(1050);
  });

  test('a story without such words shows what is made from its record', () => {
    const small = page(out, 'small/method');
    expect(small('h1').text()).toBe('Method');
    expect(small('.words h2').length).toBe(4);
    expect(small('.who dt').length).toBeGreaterThan(0);
    expect(small('.publisher, .words').text()).toContain('Published by Nobody, as this is a test.');
  });
});
