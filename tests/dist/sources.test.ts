import { load } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { contentRoot, outDir } from '../../src/paths.ts';
import { loadStories } from '../../src/record/index.ts';
import { kB, scriptsOf } from './page.ts';

const html = readFileSync(join(outDir(), 'sources/index.html'), 'utf8');
const $ = load(html, { scriptingEnabled: false });
const [story] = loadStories(contentRoot());
const sources = story?.sources ?? [];

describe('the page of sources', () => {
  test('stays within 40 kB brotli, its scripts within 3', () => {
    const script = scriptsOf($)
      .map(({ text }) => text)
      .join('');
    process.stdout.write(`The sources: ${kB(brotliCompressSync(html).length)} kB brotli of 40\n`);
    expect(kB(brotliCompressSync(html).length)).toBeLessThanOrEqual(40);
    expect(script).toContain('source-filter');
    expect(brotliCompressSync(script).length).toBeLessThanOrEqual(3000);
  });

  test('has every document under its own name, and every excerpt once', () => {
    expect(
      $('article')
        .toArray()
        .map(({ attribs }) => attribs['id'])
        .sort(),
    ).toEqual(sources.map(({ id }) => id).sort());
    const words = $('blockquote q')
      .toArray()
      .map((quoted) => $(quoted).text());
    expect(words.sort()).toEqual(sources.flatMap(({ excerpts }) => excerpts.map(({ text }) => text)).sort());
  });

  test('gives no address of a page that is not the publisher’s own', () => {
    const own = sources.map(({ canonicalUrl }) => canonicalUrl);
    const links = $('main a[href^="http"]').toArray();
    expect(links.map(({ attribs }) => attribs['href']).filter((href) => !own.includes(href ?? ''))).toEqual(
      [],
    );
    expect(links.every(({ attribs }) => attribs['rel'] === 'external')).toBe(true);
    const others = sources
      .flatMap(({ seenAt, excerpts }) => [seenAt, ...excerpts.map(({ seen }) => seen?.at)])
      .filter((at): at is string => typeof at === 'string' && !own.includes(at));
    expect(others.filter((at) => html.includes(at))).toEqual([]);
  });

  test('shows words of a document only beside the answer to them', () => {
    expect($(':is(q, cite)').length).toBe($('article > details :is(q, cite)').length);
    for (const answer of $('.answer').toArray()) expect($(answer).index()).toBe(1);
  });

  test('has each id once, and leads every link within it to something', () => {
    const ids = $('[id]')
      .toArray()
      .map(({ attribs }) => attribs['id']);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const within = $('a[href*="sources/#"], a[href^="#"]').toArray();
    expect(
      within.filter(({ attribs }) => !ids.includes((attribs['href'] ?? '').replace(/^.*#/, ''))),
    ).toEqual([]);
  });

  test('is valid HTML, nothing styled by attribute', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        // Astro prints attributes and closing tags its own way; neither changes what a browser reads.
        'void-style': 'off',
        'doctype-style': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        'no-trailing-whitespace': 'off',
        'no-inline-style': 'error',
        'no-raw-characters': 'off',
      },
    });
    const { results } = await validator.validateString(html);
    expect(
      results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId} ${m.line}: ${m.message}`)),
    ).toEqual([]);
  });
});
