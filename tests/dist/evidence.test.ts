import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { files } from './page.ts';

const pages = new Map(files('.html').map(({ name, text }) => [name.replace(/index\.html$/, ''), text]));
const claims = [...pages].filter(([name]) => /^\/?claims\/[^/]+\/$/.test(name));

test('on every page of a claim the answer stands once, in words, and no statement without a citation', () => {
  expect(claims.length).toBeGreaterThan(30);
  for (const [name, text] of claims) {
    const $ = load(text);
    // Statements on no question have each an answer of their own.
    const each = $('[data-answers=each]').length === 1;
    expect(each, name).toBe(name.includes('claims/other/'));
    expect($('.answer').length, name).toBe(each ? 0 : 1);
    if (!each) expect($('.answer [data-from]:not([hidden]) p').text().trim(), name).not.toBe('');
    for (const article of $('article.statement')) {
      const citation = $(article).attr('data-citation') ?? '';
      expect(citation, name).toContain(`#${article.attribs['id'] ?? '?'}`);
      expect(citation, name).toMatch(/Record \w+, last checked \d+ \w+ \d{4}/);
    }
  }
});

test('whatever words and marks lead to is a statement on a page with an answer', () => {
  const known = new Map(
    claims.map(([name, text]) => {
      const $ = load(text);
      return [
        /claims\/([^/]+)/.exec(name)?.[1] ?? '',
        new Set(
          $('article.statement')
            .map((_, one) => one.attribs['id'])
            .get(),
        ),
      ];
    }),
  );
  let count = 0;
  for (const text of pages.values()) {
    const $ = load(text);
    const words = $('a.quote, a.claim-words')
      .map((_, link) => link.attribs['href'])
      .get()
      .flatMap((href) => /\/claims\/([^/]+)\/(?:#(.+))?$/.exec(href)?.slice(1, 3).join('#') ?? []);
    const marks = $('[data-evidence]')
      .map((_, data) =>
        Object.values(JSON.parse($(data).text()) as Record<string, [string]>).map(([to]) => to),
      )
      .get();
    for (const lead of [...words, ...marks]) {
      const [claim = '', statement = ''] = lead.split('#');
      expect(known.get(claim), lead).toBeDefined();
      if (statement !== '') expect(known.get(claim)?.has(statement), lead).toBe(true);
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(300);
});

test('pages with words or marks that lead to evidence have one card to show it in, closed and after all else', () => {
  for (const [name, text] of pages) {
    const $ = load(text);
    const cards = $('dialog.evidence');
    if ($('[data-evidence]').length > 0) expect(cards.length, name).toBe(1);
    expect(cards.length, name).toBeLessThanOrEqual(1);
    expect(cards.attr('open'), name).toBeUndefined();
  }
});
