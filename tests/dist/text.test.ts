import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outDir } from '../../src/paths.ts';
import { withoutScripts } from './page.ts';

/** The page of text says what the story page says, in the same order. */

const story = withoutScripts();
const text = load(readFileSync(join(outDir(), 'text/index.html'), 'utf8'), { scriptingEnabled: false });
const words = (page: typeof story, selector: string): string[] =>
  page(selector)
    .toArray()
    .map((element) => page(element).text().replaceAll(/\s+/g, ' ').trim());

describe('the page of text', () => {
  test('is led to from the story, and leads back', () => {
    expect(story('.meta a').attr('href')).toBe('/text/');
    expect(text('.text-front a').attr('href')).toBe('/');
  });

  test('has every question and every card, word for word', () => {
    expect(words(text, '.questions li')).toEqual(words(story, '.questions li'));
    const cards = words(story, '.card :is(h3, p):not(.alt)');
    expect(cards.length).toBeGreaterThan(100);
    expect(words(text, '.text-step :is(h3, p):not(.figure-in-words)')).toEqual(cards);
    expect(words(text, '.text-section > p')).toEqual(words(story, ':is(.lead, .tail) > p'));
  });

  test('says every figure in words, and every table stands open', () => {
    const told = words(text, '.figure-in-words').map((line) =>
      line.replace(/^Figure \d+ of \d+, in words\. /, ''),
    );
    expect(told).toEqual(words(story, '.card .alt'));
    expect(words(text, 'td')).toEqual(words(story, 'details.table td'));
    expect(text('details td').length).toBe(0);
  });

  test('needs no picture and no script but the one that keeps a chosen light', () => {
    expect(text('svg, body script').length).toBe(0);
    expect(text('script').length).toBe(1);
  });
});
