import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { drawing, files, html, kB, scriptsOf, withoutScripts } from './page.ts';

/** Byte budgets: counted from the first day, so that growth is a decision. */

test('JavaScript of the story stays within 28 kB brotli, all that a reader may come to included; 18 before the first picture', () => {
  const total = scriptsOf(withoutScripts(), true).reduce((sum, { brotli }) => sum + brotli, 0);
  const first = scriptsOf(withoutScripts()).reduce((sum, { brotli }) => sum + brotli, 0);
  process.stdout.write(`JavaScript of the story: ${kB(total)} kB brotli of 28, ${kB(first)} of 18 at once\n`);
  expect(total).toBeGreaterThan(first + drawing().brotli);
  expect(kB(total)).toBeLessThanOrEqual(28);
  expect(kB(first)).toBeLessThanOrEqual(18);
});

// Eight sections with all their figures at about 8 kB each, and the whole record, which is there to be
// read without scripts: at most 20.
test('the page stays within 90 kB brotli, all figures and the whole record included', () => {
  const { length } = brotliCompressSync(html);
  process.stdout.write(`The story page: ${kB(length)} kB brotli of 90\n`);
  expect(kB(length)).toBeLessThanOrEqual(90);
});

test('what a picture needs to be drawn wide is a file of its own, which every section names', () => {
  const layouts = files('.json').filter(({ name }) => name.startsWith('layouts/'));
  const named = withoutScripts()('[data-wide]')
    .toArray()
    .map(({ attribs }) => attribs['data-wide']);
  expect(new Set(named)).toEqual(new Set(layouts.map(({ name }) => `/${name}`)));
  const total = layouts.reduce((sum, { brotli }) => sum + brotli, 0);
  process.stdout.write(`Wide layouts, one at a time: ${kB(total)} kB brotli of 30\n`);
  expect(kB(total)).toBeLessThanOrEqual(30);
  expect(named.length).toBeGreaterThan(1);
});

test('the whole record stays within 20 kB brotli', () => {
  const record = /<record-explorer.*<\/record-explorer>/s.exec(html)?.[0] ?? '';
  const size = brotliCompressSync(record).length;
  process.stdout.write(`The whole record: ${kB(size)} kB brotli of 20\n`);
  expect(size).toBeGreaterThan(1000);
  expect(kB(size)).toBeLessThanOrEqual(20);
});

test('what lets a reader choose from the record is fetched by itself, not with the page', () => {
  const [explorer, ...others] = files('.js').filter(({ text }) => text.includes('.explore-list'));
  expect(others).toEqual([]);
  for (const page of files('.html')) expect(page.text, page.name).not.toContain(explorer?.name ?? '?');
});

test('what shows evidence in place is fetched at first use, within 3.8 kB brotli', () => {
  const [own, ...others] = files('.js').filter(({ text }) => text.includes('popover-open'));
  expect(others).toEqual([]);
  process.stdout.write(`Evidence in place: ${kB(own?.brotli ?? 0)} kB brotli of 3.8\n`);
  expect(kB(own?.brotli ?? 0)).toBeLessThanOrEqual(3.8);
  for (const page of files('.html')) expect(page.text, page.name).not.toContain(own?.name ?? '?');
});

test('fonts stay within 115 kB, one of them preloaded', () => {
  const total = files('.woff2').reduce((sum, { bytes }) => sum + bytes, 0);
  process.stdout.write(`Fonts: ${kB(total)} kB of 115\n`);
  expect(kB(total)).toBeLessThanOrEqual(115);
  expect(html.match(/rel="preload"/g)).toHaveLength(1);
});

test('of d3 only what draws and moves is shipped, nothing of colours and transforms', () => {
  const script = files('.js')
    .map(({ text }) => text)
    .join('');
  // Words that only other parts of d3 contain: csv, forces, geography, hierarchies, scales, time.
  for (const word of [
    'alphaDecay',
    'Sphere',
    'ancestors',
    'invertExtent',
    'utcParse',
    'delimiter',
    'colorRgb',
    'cubehelix',
    'translate(',
  ]) {
    expect(script).not.toContain(word);
  }
  for (const word of ['zod', 'ContentError', 'application/yaml']) expect(script).not.toContain(word);
});
