import { describe, expect, test } from 'vitest';
import { loadStories } from '../../src/record/index.ts';
import { contentRoot } from '../../src/paths.ts';
import { html, withoutScripts } from './page.ts';
import { invalidIn } from './valid.ts';

const $ = withoutScripts();
const [story] = loadStories(contentRoot());

describe('the built page', () => {
  test('is valid HTML', async () => {
    expect(await invalidIn(html)).toEqual([]);
  });

  test('has the sections, steps and pictures that the content says, under their fixed names', () => {
    for (const { id, structure } of story?.sections ?? []) {
      const section = $(`section#${id}[data-section][data-graphic="${structure.graphic}"]`);
      expect(section.length).toBe(1);
      expect(section.attr('data-current')).toBe(structure.steps.at(-1)?.id);
      expect(
        section
          .find('[data-step]')
          .toArray()
          .map((step) => step.attribs['id']),
      ).toEqual(structure.steps.map((step) => `${id}-${step.id}`));
      expect(
        section
          .find('.drawing svg[data-graphic][data-box]')
          .toArray()
          .map((svg) => svg.attribs['data-box']),
      ).toEqual(['narrow', 'wide']);
      expect(section.find('.drawing [data-key]').length).toBeGreaterThan(20);
    }
  });

  test('names the article as the object of study and the title as its heading', () => {
    expect($('h1').text()).toBe('According to whom?');
    expect($('.object').text()).toContain('12 August 2024');
  });

  test('has each id once', () => {
    const ids = $('[id]')
      .toArray()
      .map((element) => element.attribs['id'] ?? '');
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('describes every picture, and every description exists', () => {
    for (const svg of $('.drawing svg').toArray()) {
      expect(svg.attribs['role']).toBe('img');
      expect($(`#${svg.attribs['aria-labelledby'] ?? ''}`).text().length).toBeGreaterThan(60);
    }
  });

  test('leads every link within the page to something', () => {
    const dead = $('a[href^="#"]')
      .toArray()
      .filter((link) => $(link.attribs['href'] ?? '').length !== 1);
    expect(dead).toEqual([]);
  });

  test('has no white space between words and their quotation marks, from markup', () => {
    const texts = $('.card p, .prose p')
      .toArray()
      .map((p) => $(p).text());
    expect(texts.filter((text) => /“\s|\s”|\s’s\b|\s[.,;:]/.test(text))).toEqual([]);
  });

  test('prints numbers counted from the record', () => {
    expect($('#voices').text()).toContain(
      'Of the campaign’s words, 54 came through Bloomberg, the article says.',
    );
  });

  test('carries in every figure either a reply or that nobody is accused', () => {
    const figures = $('svg[data-graphic]')
      .toArray()
      .map((svg) => $(svg).text());
    // Each step without scripts, and each section's picture in two boxes.
    const sections = story?.sections ?? [];
    const steps = sections.reduce((sum, { structure }) => sum + structure.steps.length, 0);
    expect(figures.length).toBe(steps + 2 * sections.length);
    expect(
      figures.filter(
        (text) => !/In this article: .*On record by|Nobody is accused in this step\./.test(text),
      ),
    ).toEqual([]);
  });
});

describe('policy', () => {
  test('nothing comes from elsewhere, nothing is styled by attribute', () => {
    const addresses = $('[src], link[href]:not([rel=alternate])')
      .toArray()
      .map((element) => element.attribs['src'] ?? element.attribs['href'] ?? '');
    expect(addresses.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([]);
    expect(html).not.toMatch(/\sstyle="/);
    expect(html).not.toMatch(/url\((?!\/)/);
  });

  test('the only scripts are that of the head, one module, and data', () => {
    const scripts = $('script')
      .toArray()
      .map(({ attribs }) => attribs['type']);
    expect(scripts.filter((type) => type !== 'application/json')).toEqual([undefined, 'module']);
    expect($('script[data-layouts]').length).toBe(story?.sections.length);
  });
});
