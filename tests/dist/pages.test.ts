import { type CheerioAPI, load } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { contentRoot, siteOrigin } from '../../src/paths.ts';
import { loadStories } from '../../src/record/index.ts';
import { drawing, files, kB, scriptsOf } from './page.ts';

/** Every page of the built site: valid, light, and joined to the others. */
const [story] = loadStories(contentRoot());
if (!story) throw new Error('no story');
const pages = files('.html')
  // What other sites embed is a page of another kind (embeds.test.ts).
  .filter(({ name }) => !/^embed\/./.test(name) || name === 'embed/index.html')
  .map(({ name, text, brotli }) => ({
    address: `/${name.replace(/index\.html$/, '')}`,
    html: text,
    brotli,
    $: load(text, { scriptingEnabled: false }),
  }));
const pageAt = (address: string): CheerioAPI => {
  const found = pages.find((page) => page.address === address);
  if (!found) throw new Error(`no page at ${address}`);
  return found.$;
};

test('there is a page for every section and every claim, and one for what is on none', () => {
  const addresses = new Set(pages.map(({ address }) => address));
  for (const { id } of story.sections) expect(addresses).toContain(`/sections/${id}/`);
  for (const { id } of story.claims) expect(addresses).toContain(`/claims/${id}/`);
  for (const one of [
    '/',
    '/text/',
    '/claims/',
    '/claims/other/',
    '/sources/',
    '/method/',
    '/corrections/',
    '/embed/',
  ])
    expect(addresses).toContain(one);
});

/** The scripts a page fetches as it is opened: a section's also what draws, as it begins with a picture. */
const fetched = (address: string, $: CheerioAPI): ReturnType<typeof scriptsOf> => [
  ...scriptsOf($),
  ...(address.startsWith('/sections/') ? [drawing()] : []),
];

test('every page but the story weighs at most 40 kB with its scripts, fonts apart', () => {
  const weights = pages
    .filter(({ address }) => address !== '/')
    .map(({ address, brotli, $ }) => ({
      address,
      weight: kB(brotli + fetched(address, $).reduce((sum, file) => sum + file.brotli, 0)),
    }))
    .sort((a, b) => b.weight - a.weight);
  process.stdout.write(
    `Heaviest pages: ${weights
      .slice(0, 3)
      .map(({ address, weight }) => `${address} ${weight} kB`)
      .join(', ')} of 40\n`,
  );
  expect(weights.filter(({ weight }) => weight > 40)).toEqual([]);
});

/** The script that shows what was chosen before anything is painted. */
const firstOf = ($: CheerioAPI): string => $('head > script:not([src], [type])').text();

test('no page has a script before it needs one: what draws the pictures is only where pictures move', () => {
  const inline = ($: CheerioAPI): number =>
    $('script:not([src]):not([type="application/json"])')
      .toArray()
      .reduce((sum, script) => sum + brotliCompressSync($(script).text()).length, 0);
  for (const { address, $ } of pages) {
    const weight = inline($) + scriptsOf($).reduce((sum, file) => sum + file.brotli, 0);
    if (['/text/', '/method/', '/corrections/'].includes(address)) {
      expect($('script').length, address).toBe(1);
      expect(weight, address).toBe(brotliCompressSync(firstOf($)).length);
    } else if (address !== '/' && !address.startsWith('/sections/'))
      expect(weight, address).toBeLessThan(3700);
  }
});

test('every page has the same classic script in its head, before all styles, of at most 400 bytes', () => {
  const [one = '', ...others] = new Set(pages.map(({ $ }) => firstOf($)));
  process.stdout.write(`The script in every head: ${one.length} bytes of 400\n`);
  expect(others).toEqual([]);
  expect(one).toContain('dataset');
  expect(one.length).toBeLessThanOrEqual(400);
  for (const { $, address } of pages) {
    expect($('script:not([src], [type])').length, address).toBe(1);
    expect($('head > script').first().prevAll('style, link').length, address).toBe(0);
  }
});

describe('from the story to every statement', () => {
  const linksOf = ($: CheerioAPI, address: string): Set<string> =>
    new Set(
      $('a[href]')
        .toArray()
        .map((link) => new URL(link.attribs['href'] ?? '', `https://example.org${address}`).pathname),
    );
  const first = linksOf(pageAt('/'), '/');
  const second = new Set(
    [...first].flatMap((address) => {
      const page = pages.find((one) => one.address === address);
      return page ? [...linksOf(page.$, address)] : [];
    }),
  );

  test('it is two taps to the page where it stands, and one back', () => {
    for (const { id, claims, answers } of story.statements) {
      const own = [...claims, ...(answers?.claims ?? [])];
      for (const claim of own.length === 0 ? ['other'] : own) {
        const address = `/claims/${claim}/`;
        expect(pageAt(address)(`article#${id}`).length, `${address}#${id}`).toBe(1);
        expect(first.has(address) || second.has(address), address).toBe(true);
        expect(linksOf(pageAt(address), address).has('/'), address).toBe(true);
      }
    }
  });

  test('the record leads to sources, and sources back to statements', () => {
    const sources = pageAt('/sources/');
    for (const { id } of story.sources) expect(sources(`#${id}`).length, id).toBe(1);
    const statements = new Set(
      sources('a[href*="/claims/"]')
        .toArray()
        .map((link) => link.attribs['href']?.split('#')[1]),
    );
    for (const { id } of story.statements) expect(statements, id).toContain(id);
  });

  test('where the story speaks of a claim, the claim’s page says so, and the section leads to it', () => {
    const steps = pageAt('/claims/who-did-it/')('.in-story a')
      .toArray()
      .map((link) => link.attribs['href']);
    expect(steps.length).toBeGreaterThan(5);
    for (const step of steps) expect(pageAt('/')(step?.replace('/', '') ?? '').length, step).toBe(1);
  });
});

/** The site's own address, spelt out where others read it. */
const isOwn = (address: string): boolean => new URL(address, siteOrigin()).origin === siteOrigin();

describe.each(pages.map(({ address, html, $ }) => ({ address, html, $ })))('$address', ({ html, $ }) => {
  test('is valid HTML, each id once, one first heading, with nothing from elsewhere', async () => {
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
        'long-title': 'off',
        'no-raw-characters': 'off',
      },
    });
    const { results } = await validator.validateString(html);
    expect(
      results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId} ${m.line}: ${m.message}`)),
    ).toEqual([]);
    const ids = $('[id]')
      .toArray()
      .map((element) => element.attribs['id'] ?? '');
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect($('h1').length).toBe(1);
    expect($($('.skip').attr('href') ?? '').length).toBe(1);
    const addresses = $('[src], link[href]')
      .toArray()
      .map((element) => element.attribs['src'] ?? element.attribs['href'] ?? '');
    expect(addresses.filter((address) => /^(https?:)?\/\//.test(address) && !isOwn(address))).toEqual([]);
  });

  test('says what it rests on: version, last check', () => {
    expect($('.foot').text()).toContain(`Record ${story.version} · last checked`);
  });
});
