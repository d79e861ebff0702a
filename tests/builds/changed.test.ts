import { chromium } from '@playwright/test';
import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chromiumOptions } from '../../scripts/browser.ts';
import { contentRoot, outDir } from '../../src/paths.ts';
import { loadStories } from '../../src/record/index.ts';
import { builtSite } from '../embed/built-site.ts';
import { changedSite } from './changed.ts';

const site = changedSite();
const [story] = loadStories(contentRoot());
const statements = story?.statements.length ?? 0;
const claims = story?.claims.length ?? 0;

const read = (out: string, page: string) => load(readFileSync(join(out, page, 'index.html'), 'utf8'));
const textOf = (out: string, page: string, selector: string): string =>
  read(out, page)(selector).text().replaceAll(/\s+/g, ' ').trim();

test('another folder of stories is built into another output', () => {
  const html = readFileSync(join(site.out, 'index.html'), 'utf8');
  expect(html).toContain('Who says so?');
  expect(html).toContain('A report of its own');
  expect(html).not.toContain('Second, a report');
});

test('the index of claims, the method page and the list of sources count one statement less', () => {
  const { out } = site;
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
  const [before, after] = [outDir(), site.out];
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

test('of corrections the newest stands first, each with its day, what and why', () => {
  const $ = read(site.out, 'corrections');
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
  const $ = read(site.out, 'corrections');
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
  const link = read(site.out, '')('.foot a[href="/corrections/"]').last();
  expect(link.text()).toBe('Corrections since publication: 2');
});

test('a story without words on its method shows what is made from its record', () => {
  const small = read(site.out, 'small/method');
  expect(small('h1').text()).toBe('Method');
  expect(small('.words h2').length).toBe(4);
  expect(small('.who dt').length).toBeGreaterThan(0);
  expect(small('.publisher, .words').text()).toContain('Published by Nobody, as this is a test.');
});

test('an embed that was put in before a correction shows it; one that was put in after does not, nor others', async () => {
  const served = builtSite(site.out);
  await new Promise<void>((done) => served.listen(0, '127.0.0.1', done));
  const browser = await chromium.launch(chromiumOptions());
  const page = await browser.newPage();
  const shown = async (address: string): Promise<string> => {
    await page.goto(`http://127.0.0.1:${(served.address() as AddressInfo).port}/embed/${address}`);
    await page.waitForLoadState('load');
    return (await page.locator('.corrected:visible').allTextContents()).join().replaceAll(/\s+/g, ' ').trim();
  };
  for (const id of ['chain', 'claim/who-did-it']) {
    const now = / src="[^"]*\?v=([0-9a-f]{8})\.2"/.exec(
      (
        JSON.parse(readFileSync(join(site.out, `oembed/${id.replace('/', '-')}.json`), 'utf8')) as {
          html: string;
        }
      ).html,
    )?.[1];
    expect(now, id).toBeDefined();
    expect(await shown(`${id}/?v=0123abcd.0`), id).toMatch(
      /Corrected.*3 November 2026.*The day of a denial was put right\. It was read in a copy/,
    );
    for (const search of [`?v=${now}.2`, '', '?v=0123abcd', '?v=x.0', '?v=0123abcd.99999'])
      expect(await shown(`${id}/${search}`), id + search).toBe('');
  }
  expect(await shown('drift/?v=0123abcd.0')).toBe('');
  await browser.close();
  served.close();
});
