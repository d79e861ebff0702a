import { expect, test } from '@playwright/test';
import { extractText } from 'unpdf';
import { open } from './story.ts';

/** Letters and digits only: a line break, a hyphen or a ligature on paper is no difference, nor a kind of apostrophe. */
const plain = (text: string): string => text.normalize('NFKD').replaceAll(/[^\p{Lu}\p{Ll}\p{N}]/gu, '');

test('the printed page says what the page says: each step’s words and its figure, version, date and address', async ({
  page,
}) => {
  await open(page);
  const said = await page.evaluate(() => ({
    words: [
      ...document.querySelectorAll(
        '.front h1, .brief p, .opening h2, .lead p, .card :is(h3, p):not(.alt), .tail p',
      ),
    ].map((element) => element.textContent),
    foot: [...document.querySelectorAll('.foot p')].map((element) => element.textContent),
    terms: [...document.querySelectorAll('.terms [popover]')].map((element) => element.textContent),
  }));
  // What the figures say is read off the stills that are printed.
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const stills = [...document.querySelectorAll('[data-step] > svg.still')];
      Object.assign(window, {
        printed: stills.map((svg) => [...svg.querySelectorAll('text')].map((text) => text.textContent)),
      });
    });
  });
  const pdf = await page.pdf({ format: 'A4' });
  const figures = await page.evaluate(() => (window as unknown as { printed: string[][] }).printed);
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  const paper = plain(text);

  const missing = [...said.words, ...said.foot, ...said.terms].filter(
    (words) => !paper.includes(plain(words)),
  );
  expect(missing).toEqual([]);
  expect(figures.length).toBeGreaterThan(40);
  const unread = figures.flatMap((labels) => labels.filter((label) => !paper.includes(plain(label))));
  expect(unread).toEqual([]);
});
