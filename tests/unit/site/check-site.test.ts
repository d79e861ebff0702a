import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../../src/record/problem.ts';
import { checkSite, type Mounted } from '../../../src/site/check-site.ts';

/** What an author is told about a site of these files; empty where nothing is wrong. */
const told = (files: Record<string, string>, mounted: Partial<Mounted> = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const faults = checkSite(folder, { site: 'https://example.org', base: '/', homes: [''], ...mounted });
    return faults.length === 0 ? '' : formatProblems(faults, 'the built site');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

describe('links', () => {
  test('a site whose links lead somewhere has no fault', () => {
    expect(
      told({
        'index.html': `<link rel="icon" href="/icon.svg"><a href="claims/">all</a><a href="#top">up</a>
          <img srcset="/a.png 1x, /b.png 2x" src="/a.png" alt=""><form action="/claims/"></form>
          <style>@font-face { src: url(/font.woff2) } a { background: url("data:,") }</style>`,
        'claims/index.html': '<p id="one"><a href="#one">one</a><a href="../">home</a>',
        'icon.svg': '',
        'a.png': '',
        'b.png': '',
        'font.woff2': '',
      }),
    ).toBe('');
  });

  test('a dead page is told with the nearest address', () => {
    expect(
      told({ 'index.html': '<a href="/clams/">all</a><a href="/claims/">all</a>', 'claims/index.html': '' }),
    ).toMatchInlineSnapshot(`
      "index.html: "/clams/" leads to no page or file of the site
          → did you mean "/claims/"?
      1 problem in the built site."
    `);
  });

  test('an address without its last slash, or in capitals, is dead', () => {
    const claims = { 'claims/index.html': '' };
    expect(told({ 'index.html': '<a href="/claims">a</a><a href="/claims/">a</a>', ...claims }))
      .toMatchInlineSnapshot(`
      "index.html: "/claims" leads to no page or file of the site
          → did you mean "/claims/"?
      1 problem in the built site."
    `);
    expect(told({ 'index.html': '<a href="/Claims/">a</a><a href="/claims/">a</a>', ...claims }))
      .toMatchInlineSnapshot(`
      "index.html: "/Claims/" leads to no page or file of the site
          → did you mean "/claims/"?
      1 problem in the built site."
    `);
  });

  test('a dead picture, icon, style’s font and form are told', () => {
    expect(
      told({
        'index.html': `<link rel="icon" href="/icon.svg"><img src="/a.png" srcset="/a.png 1x, /c.png 2x" alt="">
          <style>@font-face { src: url('/font.woff2') }</style><form action="/send/"></form>`,
        'a.png': '',
      }),
    ).toMatchInlineSnapshot(`
      "index.html: "/icon.svg" leads to no page or file of the site
          → correct the address, or take the link away.
      index.html: "/c.png" leads to no page or file of the site
          → did you mean "/a.png"?
      index.html: "/send/" leads to no page or file of the site
          → correct the address, or take the link away.
      index.html: "/font.woff2" leads to no page or file of the site
          → correct the address, or take the link away.
      4 problems in the built site."
    `);
  });

  test('a dead fragment is told, on this page or another, with the nearest id', () => {
    expect(
      told({
        'index.html': '<p id="question"></p><a href="#questoin">q</a><a href="/claims/#xyz">c</a>',
        'claims/index.html': '<p id="mayor">',
      }),
    ).toMatchInlineSnapshot(`
      "index.html: "#questoin" leads to an id that is not on this page
          → did you mean "question"?
      index.html: "/claims/#xyz" leads to an id that is not on /claims/
          → give the element it should lead to this id, or take the link away.
      2 problems in the built site."
    `);
  });

  test('what stands in <noscript> counts', () => {
    expect(
      told({ 'index.html': '<noscript><p id="a"></p><a href="#b">b</a></noscript><a href="#a">a</a>' }),
    ).toContain('"#b" leads to an id');
  });

  test('a query is no part of the file', () => {
    expect(
      told({ 'index.html': '<a href="/claims/?as-of=2024#one">c</a>', 'claims/index.html': '<p id="one">' }),
    ).toBe('');
  });

  test('percent-encoded addresses and ids are read', () => {
    const claims = { 'señal/index.html': '<p id="qué">' };
    expect(told({ 'index.html': '<a href="/se%C3%B1al/#qu%C3%A9">c</a>', ...claims })).toBe('');
    expect(told({ 'index.html': '<a href="/señal/#qué">c</a>', ...claims })).toBe('');
    expect(told({ 'index.html': '<a href="/%E0%A4%A/">c</a>' })).toContain('leads to no page or file');
  });

  test('what leads elsewhere is let be', () => {
    expect(
      told({
        'index.html': `<a href="mailto:a@example.org?subject=a">m</a><a href="https://other.org/x/">o</a>
          <a href="//other.org/y/#z">o</a><a href="tel:1">t</a><img src="data:image/gif;base64,AA" alt="">
          <a href="#:~:text=words">w</a>`,
      }),
    ).toBe('');
  });

  test('the site’s own origin, spelt out, is no elsewhere', () => {
    expect(told({ 'index.html': '<link rel="canonical" href="https://example.org/clams/">' })).toContain(
      'leads to no page or file',
    );
  });
});

describe('mounted elsewhere than at the root', () => {
  const base = '/explainer/';
  test('links under the base lead to the site’s files', () => {
    expect(
      told(
        { 'index.html': '<a href="/explainer/a/">a</a>', 'a/index.html': '<a href="/explainer/">h</a>' },
        { base },
      ),
    ).toBe('');
  });

  test('a link that forgets the base, or leaves it, is dead', () => {
    expect(
      told(
        {
          'index.html': '<a href="/explainer/a/">a</a>',
          'a/index.html': '<a href="/a/">a</a><a href="../../">h</a>',
        },
        { base },
      ),
    ).toMatchInlineSnapshot(`
      "a/index.html: "/a/" leads to no page or file of the site (the site is mounted at /explainer/)
          → did you mean "/explainer/a/"?
      a/index.html: "../../" leads to no page or file of the site (the site is mounted at /explainer/)
          → did you mean "/explainer/"?
      2 problems in the built site."
    `);
  });
});

describe('ids', () => {
  test('an id that stands twice is told', () => {
    expect(told({ 'index.html': '<p id="a"></p><p id="a"></p><p id="b">' })).toMatchInlineSnapshot(`
      "index.html: the id "a" stands on the page more than once
          → a link finds only the first; give each its own, made from names.
      1 problem in the built site."
    `);
  });

  test('an id that is named and not there is told, whatever names it', () => {
    expect(
      told({
        'index.html': `<button popovertarget="trem-a">A</button><p id="term-a" aria-labelledby="term-a b"></p>
          <label for="c">C</label><p aria-describedby="term-a"></p>`,
      }),
    ).toMatchInlineSnapshot(`
      "index.html: popovertarget="trem-a" names an id that is not on the page
          → did you mean "term-a"?
      index.html: aria-labelledby="b" names an id that is not on the page
          → add an element with this id, or take the attribute away.
      index.html: for="c" names an id that is not on the page
          → add an element with this id, or take the attribute away.
      3 problems in the built site."
    `);
  });
});

describe('pages nobody can reach', () => {
  test('an orphan is told, and pages only it leads to', () => {
    expect(
      told({
        'index.html': '<link rel="next" href="/a/">',
        'a/index.html': '<a href="/b/">b</a>',
        'b/index.html': '<a href="/">home</a>',
      }),
    ).toMatchInlineSnapshot(`
      "a/index.html: no way leads here: following links from the first page of every story, it is never reached
          → link to it from a page that is reached, such as the list it belongs to, or do not build it.
      b/index.html: no way leads here: following links from the first page of every story, it is never reached
          → link to it from a page that is reached, such as the list it belongs to, or do not build it.
      2 problems in the built site."
    `);
  });

  test('the first page of each story is a way in; 404.html and embeds need none', () => {
    expect(
      told(
        {
          'index.html': '',
          '404.html': '<a href="/">home</a>',
          'embed/chain/index.html': '',
          'other/index.html': '<a href="text/">t</a>',
          'other/text/index.html': '',
          'other/embed/index.html': '',
        },
        { homes: ['', 'other/'] },
      ),
    ).toBe('');
  });
});

test('all faults are told at once, and the same fault of several pages once', () => {
  const foot = '<a href="/">h</a><a href="/a/">a</a><a href="/b/">b</a><a href="/methd/">m</a>';
  expect(
    told({
      'index.html': `${foot}<a href="#nothing">n</a>`,
      'a/index.html': foot,
      'b/index.html': `${foot}<p id="x"></p><p id="x">`,
      'method/index.html': foot,
    }),
  ).toMatchInlineSnapshot(`
    "a/index.html and 3 other pages: "/methd/" leads to no page or file of the site
        → did you mean "/method/"?
    b/index.html: the id "x" stands on the page more than once
        → a link finds only the first; give each its own, made from names.
    index.html: "#nothing" leads to an id that is not on this page
        → give the element it should lead to this id, or take the link away.
    method/index.html: no way leads here: following links from the first page of every story, it is never reached
        → link to it from a page that is reached, such as the list it belongs to, or do not build it.
    4 problems in the built site."
  `);
});
