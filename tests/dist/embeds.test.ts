import { load } from 'cheerio';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cspHash } from '../../src/embed/csp-hash.ts';
import { contentRoot, outDir } from '../../src/paths.ts';
import { loadStories } from '../../src/record/index.ts';
import { readHeaders } from '../fixtures/headers-file.ts';
import { kB } from './page.ts';
import { invalidIn } from './valid.ts';

/** Embeds as files: what they weigh, what they say of themselves, and what hosts are told. */
const [story] = loadStories(contentRoot());
if (!story) throw new Error('no story');
const read = (name: string): string => readFileSync(join(outDir(), name), 'utf8');
const all = readdirSync(outDir(), { recursive: true, encoding: 'utf8' }).map((name) =>
  name.replaceAll(sep, '/'),
);
/** Built files whose names end so, in order. */
const named = (end: string): string[] => all.filter((name) => name.endsWith(end)).sort();
const embeds = [...story.sections.map(({ id }) => id), ...story.claims.map(({ id }) => `claim/${id}`)].map(
  (id) => {
    const html = read(`embed/${id}/index.html`);
    return {
      id,
      html,
      $: load(html),
      page: id.startsWith('claim/') ? `claims/${id.slice(6)}` : `sections/${id}`,
    };
  },
);
const headersOf = readHeaders(read('_headers'));
/** The scripts a page runs that stand in it. */
const inline = ($: (typeof embeds)[number]['$']): string[] =>
  $('script:not([src]):not([type="application/json"])')
    .toArray()
    .map((script) => $(script).text());

describe('embed pages', () => {
  test('there is one for every section and every claim, and no other', () => {
    const built = named('.html').filter((name) => name.startsWith('embed/') && name !== 'embed/index.html');
    expect(built).toEqual(embeds.map(({ id }) => `embed/${id}/index.html`).sort());
  });

  test('none needs more than 60 kB brotli with its script, without fonts', () => {
    const weights = embeds
      .map(({ id, html, $ }) => {
        const scripts = $('script[src]')
          .toArray()
          .map(({ attribs }) => read(attribs['src'] ?? ''));
        const sizes = [html, ...scripts].map((text) => brotliCompressSync(text).length);
        return { id, kB: kB(sizes.reduce((sum, size) => sum + size, 0)), page: kB(sizes[0] ?? 0) };
      })
      .sort((a, b) => b.kB - a.kB);
    process.stdout.write(
      `Embeds with their script, brotli: ${weights
        .slice(0, 3)
        .map(({ id, ...one }) => `${id} ${one.kB} kB of 60`)
        .join(', ')}; lightest ${weights.at(-1)?.kB} kB\n`,
    );
    expect(weights.filter((one) => one.kB > 60)).toEqual([]);
  });

  test('search engines are told not to list them, and whose they are', () => {
    for (const { id, $, page } of embeds) {
      expect($('meta[name=robots]').attr('content'), id).toBe('noindex');
      expect(new URL($('link[rel=canonical]').attr('href') ?? '').pathname, id).toBe(`/${page}/`);
    }
  });

  test('the first script is the same everywhere, to the byte, the only one inside, and its hash is sent with each page', () => {
    const firsts = new Set(embeds.map(({ $ }) => $('script').first().text()));
    expect(firsts.size).toBe(1);
    const [first = ''] = firsts;
    expect(first.length).toBeGreaterThan(1000);
    for (const { id, $ } of embeds) {
      expect(inline($), id).toEqual([first]);
      expect($('head > *').eq(1).is('script'), id).toBe(true);
      expect(headersOf(`/embed/${id}/`)['content-security-policy'], id).toContain(cspHash(first));
    }
  });

  test('nothing is styled by attribute, and nothing comes from elsewhere', () => {
    for (const { id, html, $ } of embeds) {
      expect(html, id).not.toMatch(/\sstyle=/);
      const addresses = $('[src], link[href]:not([rel=canonical])')
        .toArray()
        .map(({ attribs }) => attribs['src'] ?? attribs['href'] ?? '');
      expect(
        addresses.filter((address) => !/^(\/[^/]|data:,$)/.test(address)),
        id,
      ).toEqual([]);
      expect(html.match(/url\((?!\/_astro\/)/g) ?? [], id).toEqual([]);
    }
  });

  test('no height depends on that of the frame', () => {
    for (const { id, $ } of embeds) {
      const css = $('style').text();
      expect(css.length, id).toBeGreaterThan(1000);
      expect(css.match(/[\d.]+[dsl]?v(?:h|b|min|max)\b/g) ?? [], id).toEqual([]);
      expect(css.match(/[;{](?:(?:min|max)-)?(?:height|block-size):[^;}]*%/g) ?? [], id).toEqual([]);
    }
  });

  test('all are valid HTML', async () => {
    const faults = await Promise.all(
      embeds.map(async ({ id, html }) => (await invalidIn(html)).map((fault) => `${id}: ${fault}`)),
    );
    expect(faults.flat()).toEqual([]);
  });

  test('each picture is described or said beside, and carries the reply or that nobody is accused', () => {
    for (const { id, $ } of embeds) {
      const pictures = $('svg[data-graphic]').toArray();
      expect(pictures.length, id).toBeGreaterThan(0);
      for (const svg of pictures) {
        const text = $(svg).text();
        const described = $(svg).attr('aria-describedby');
        if (described) expect($(`#${described}`).text().trim(), id).not.toBe('');
        else {
          expect($(svg).attr('aria-hidden'), id).toBe('true');
          expect($(svg).next('.card').find('.alt').text().length, id).toBeGreaterThan(60);
          expect(text, id).toMatch(/In this article: .*On record by|Nobody is accused in this step\./);
        }
      }
    }
  });
});

describe('headers', () => {
  test('31: embeds and all they need may be shown and read by every page; other pages only by our own', () => {
    for (const { id } of embeds) {
      const sent = headersOf(`/embed/${id}/`);
      expect(sent, id).toMatchObject({
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'x-content-type-options': 'nosniff',
      });
      // A policy that is sent twice counts twice, and the stricter wins.
      expect(sent['content-security-policy'], id).toMatch(/frame-ancestors \*$/);
      expect(sent['content-security-policy']?.match(/default-src/g), id).toHaveLength(1);
      expect(sent['content-security-policy'], id).not.toMatch(
        /unsafe-inline'[^;]*;? ?script|script-src[^;]*unsafe/,
      );
    }
    const open = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
    const [font] = named('.woff2');
    const [script] = named('.js').filter((name) => name.startsWith('embed/'));
    for (const name of [
      font,
      script,
      'embed-loader.v1.js',
      'embed/index.json',
      'oembed/chain.json',
      'pictures/chain/basis.svg',
    ])
      expect(headersOf(`/${name}`), name).toMatchObject(open);
    for (const name of named('.html').filter((file) => !file.startsWith('embed/'))) {
      const sent = headersOf(`/${name.replace(/index\.html$/, '')}`);
      expect(sent['content-security-policy'], name).toMatch(/frame-ancestors 'self'$/);
      expect(sent['content-security-policy']?.match(/default-src/g), name).toHaveLength(1);
      expect(sent['access-control-allow-origin'], name).toBe(undefined);
    }
  });

  test('every script that stands in a page is allowed there by its hash', () => {
    for (const name of named('.html')) {
      const policy = headersOf(`/${name.replace(/index\.html$/, '')}`)['content-security-policy'] ?? '';
      for (const script of inline(load(read(name)))) expect(policy, name).toContain(cspHash(script));
    }
  });
});

describe('what hosts read', () => {
  test('oEmbed 1.0: all it asks for, addresses whole and without a redirect, the height right for its width', () => {
    for (const { id, $, page } of embeds) {
      const json = JSON.parse(read(`oembed/${id.replace('/', '-')}.json`)) as Record<string, unknown>;
      expect(json, id).toMatchObject({ type: 'rich', version: '1.0', width: 600, title: $('h1').text() });
      expect(typeof json['height'] === 'number' && json['height'] > 200, id).toBe(true);
      for (const name of ['provider_name', 'provider_url', 'html'])
        expect(typeof json[name] === 'string' && json[name] !== '', `${id} ${name}`).toBe(true);
      // A thumbnail is named with its size, or not at all.
      const thumbnail = ['thumbnail_url', 'thumbnail_width', 'thumbnail_height'].filter(
        (name) => name in json,
      );
      expect([0, 3], id).toContain(thumbnail.length);
      if (thumbnail.length > 0)
        expect(read(new URL(String(json['thumbnail_url'])).pathname).length, id).toBeGreaterThan(1000);
      const html = load(String(json['html']));
      const src = new URL(html('iframe').attr('src') ?? '');
      expect(src.pathname, id).toBe(`/embed/${id}/`);
      expect(src.searchParams.get('v'), id).toMatch(/^[0-9a-f]{8}\.\d+$/);
      expect(html('iframe').attr('title'), id).toContain($('h1').text());
      expect(html('iframe').attr('height'), id).toBe(String(json['height']));
      expect(html('iframe').attr('scrolling'), id).toBe(undefined);
      expect(new URL(html('blockquote a').attr('href') ?? '').pathname, id).toBe(`/${page}/`);
    }
  });

  test('the page of each section and claim leads to it within the first 4 kB, the first page to the first section', () => {
    const pages = embeds.map(({ id, page }) => ({ id, file: `${page}/index.html` }));
    for (const { id, file } of [{ id: embeds[0]?.id ?? '', file: 'index.html' }, ...pages]) {
      const start = Buffer.from(read(file)).subarray(0, 4096).toString();
      const link = /<link [^>]*application\/json\+oembed[^>]*>/.exec(start)?.[0] ?? '';
      const $ = load(link);
      expect($('link').attr('rel'), file).toBe('alternate');
      const { pathname } = new URL($('link').attr('href') ?? '', 'http://site');
      expect(pathname, file).toBe(`/oembed/${id.replace('/', '-')}.json`);
    }
  });

  test('the list has every embed as the loader reads it', () => {
    const { version, embeds: listed } = JSON.parse(read('embed/index.json')) as {
      version: string;
      embeds: { id: string; address: string; title: string; steps: string[]; heights: object }[];
    };
    expect(version).toBe(`${story.version}.${story.corrections.length}`);
    expect(listed.map(({ id }) => id)).toEqual(embeds.map(({ id }) => id));
    for (const { id, address, title, steps, heights } of listed) {
      expect(address).toBe(`/embed/${id}/`);
      expect(title.length).toBeGreaterThan(10);
      expect(steps).toEqual(
        story.sections.find((section) => section.id === id)?.structure.steps.map((step) => step.id) ?? [],
      );
      for (const measured of Object.values(heights) as [number, number][][]) {
        expect(measured.length, id).toBeGreaterThan(5);
        const widths = measured.map(([width]) => width);
        expect(widths, id).toEqual(widths.toSorted((a, b) => a - b));
        for (const pair of measured) expect(pair, id).toHaveLength(2);
      }
      expect(heights, id).toHaveProperty('stepper');
    }
  });
});

test('43: no script of an embed runs text, makes markup of what it is given, keeps anything or goes anywhere', () => {
  const scripts = named('.js').filter((name) => /^embed[-/]/.test(name));
  expect(scripts.length).toBe(3);
  const [child = ''] = embeds.map(({ $ }) => $('script').first().text());
  for (const [name, text] of [
    ...scripts.map((name) => [name, read(name)] as const),
    ['child', child] as const,
  ]) {
    expect(text.match(/\beval\b|\bFunction\(|RegExp\(|document\.write|srcdoc/g) ?? [], name).toEqual([]);
    expect(
      text.match(/localStorage|sessionStorage|indexedDB|\.cookie|serviceWorker|XMLHttpRequest|sendBeacon/g) ??
        [],
      name,
    ).toEqual([]);
    expect(
      text.match(/location\s*=[^=]|location\.(?:assign|replace|href\s*=[^=])|\bopen\(/g) ?? [],
      name,
    ).toEqual([]);
    expect(text.match(/outerHTML|insertAdjacentHTML/g) ?? [], name).toEqual([]);
  }
});
