import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { basePath, outDir } from '../../src/paths.ts';
import { files, kB } from './page.ts';

const $ = load(readFileSync(join(outDir(), '404.html'), 'utf8'));
const pages = JSON.parse($('script[data-pages]').text()) as { address: string; title: string }[];

test('the pages it can offer are the pages that were built', () => {
  const built = files('.html')
    .map(({ name }) => basePath() + name.replace(/index\.html$/, ''))
    .filter((address) => !/\/(embed\/.+|404\.html)?$/.exec(address.slice(basePath().length - 1))?.[1]);
  expect(
    pages
      .map(({ address }) => address)
      .concat(basePath())
      .sort(),
  ).toEqual(built.sort());
  expect(pages.filter(({ title }) => title === '')).toEqual([]);
});

test('its script stays within 2 kB brotli', () => {
  const size = brotliCompressSync($('script[type=module]').text()).length;
  process.stdout.write(`The script of 404.html: ${kB(size)} kB brotli of 2\n`);
  expect(size).toBeGreaterThan(500);
  expect(size).toBeLessThanOrEqual(2000);
});
