import { expect, test } from 'vitest';
import { html } from './page.ts';

/** Numbers and dates that texts name stand on the page as the record has them. */

test('a date named in prose is printed', () => {
  expect(html).toContain('On 10 August <span class="says"');
});

test('no name of a value is left on the page', () => {
  expect(html).not.toMatch(/\{(?:date|days|voice|through|origins|hops)[:}]/);
});
