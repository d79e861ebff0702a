import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { files } from './page.ts';

/** Words in another language say so, wherever they stand: in prose, pictures, descriptions, tables, lists (WCAG 3.1.2). */

/** Letters and little words that English does not have. */
const spanish = /[áéíóúñ¿¡«»]|\b(?:sus|según|cuenta de|que|los|las|una|del|por|con la)\b/i;
/** Proper names, which WCAG leaves out, and a mark that is spoken of as such. */
const names = /La Unión|CNN en Español|“«”/g;

test('no Spanish words stand where English is said', () => {
  const found: string[] = [];
  let marked = 0;
  for (const { name, text } of files('.html')) {
    const $ = load(text, { scriptingEnabled: false });
    $('script, style').remove();
    marked += $('body [lang=es]').length;
    for (const node of $('body *').contents().toArray()) {
      const words = 'data' in node ? node.data : '';
      if (!spanish.test(words.replaceAll(names, ''))) continue;
      if ($(node.parent as never).closest('[lang=es]').length === 0) found.push(`${name}: ${words.trim()}`);
    }
  }
  expect(found).toEqual([]);
  expect(marked).toBeGreaterThan(50);
});
