import { describe, expect, test } from 'vitest';
import { nearest } from '../../../../src/runtime/not-found/nearest.ts';

const known = [
  ...['text', 'claims', 'sources', 'method', 'corrections'].map((name) => `/${name}/`),
  ...['chain', 'drift', 'origins', 'voices'].map((name) => `/sections/${name}/`),
  ...['who-leaked', 'who-ordered-it', 'copy-missing', 'copy-missing-since', 'emails-sent-to-campaign'].map(
    (name) => `/claims/${name}/`,
  ),
  ...['/other/', '/other/es/', '/other/claims/who-leaked/'],
].map((address) => ({ address, title: address }));

/** Addresses offered for a path, the nearest first. */
const offered = (path: string, pages = known): string[] => nearest(path, pages).map(({ address }) => address);

describe('the page that was meant is offered', () => {
  test.each([
    ['a slip in an id', '/claims/who-leeked/', '/claims/who-leaked/'],
    ['two letters swapped', '/sections/chian/', '/sections/chain/'],
    ['several slips in a long id', '/claims/emial-sent-to-campain/', '/claims/emails-sent-to-campaign/'],
    ['no slash at the end', '/sources', '/sources/'],
    ['capitals', '/Claims/Who-Leaked/', '/claims/who-leaked/'],
    ['.html at the end', '/claims/who-leaked.html', '/claims/who-leaked/'],
    ['index.html in capitals', '/Method/INDEX.HTML', '/method/'],
    ['.htm', '/text.htm', '/text/'],
    ['an old prefix', '/campaign-hack/en/claims/who-leaked/', '/claims/who-leaked/'],
    ['a slip in the folder', '/claim/who-leaked/', '/claims/who-leaked/'],
    ['another folder', '/questions/who-leaked/', '/claims/who-leaked/'],
    ['no folder', '/drift/', '/sections/drift/'],
    ['double slashes', '//sections//voices/', '/sections/voices/'],
    ['percent-encoded', '/claims/who%2Dleaked', '/claims/who-leaked/'],
    ['a claim that is gone: the list', '/claims/something-else-altogether/', '/claims/'],
    ['another story’s first page', '/othre/', '/other/'],
  ])('%s', (_, path, address) => {
    expect(offered(path)[0]).toBe(address);
  });
});

test('an address that is right but for capitals or endings leaves nothing to choose from', () => {
  expect(offered('/CLAIMS/copy-missing')).toEqual(['/claims/copy-missing/']);
});

test('under a base, with it, without it, or with another', () => {
  const mounted = known.map(({ address, title }) => ({ address: `/explainer${address}`, title }));
  for (const path of ['/explainer/claims/who-leakd/', '/claims/who-leakd/', '/old/claims/who-leakd/']) {
    expect(offered(path, mounted)[0]).toBe('/explainer/claims/who-leaked/');
  }
});

test('at most three are offered', () => {
  const many = ['a1', 'a2', 'a3', 'a4', 'a5'].map((end) => ({
    address: `/claims/about-${end}/`,
    title: end,
  }));
  expect(offered('/claims/about-a/', many)).toHaveLength(3);
});

test.each([
  ...[
    '/',
    '/wp-login.php',
    '/.env',
    '/robots.txt',
    '/admin/',
    '/search/',
    '/blog/',
    '/feed/',
    '/favicon.ico',
  ],
  ...['/about-us/', '/2024/08/12/politics/', '/x/', '/sections/', '/sections/unknown/', '/%E0%A4%A/', '/../'],
  ...[
    '/a/b/c/d/e/f/g/h/i/sources/',
    `/${'a'.repeat(5000)}/`,
    '/index.html',
    '/index.php',
    '/images/logo.png',
  ],
])('nothing is offered for %.40s', (path) => {
  expect(offered(path)).toEqual([]);
});
