import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { files } from './page.ts';

/** The order of cascade layers is that of their first mention, whatever order Astro puts a page's styles in. */
test('on every page the order of the layers stands before any of them is filled', () => {
  const order = /@layer [^;{]+;/.exec(readFileSync('src/styles/layers.css', 'utf8'))?.[0];
  const first = files('.html').map(({ name, text }) => [name, /@layer [^;{]+[;{]/.exec(text)?.[0]]);
  expect(first.filter(([, mention]) => mention !== order)).toEqual([]);
});
