import { load } from 'cheerio';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { figureOf } from '../../src/figures/index.ts';
import { loadTranslate } from '../../src/i18n/ui.ts';
import { contentRoot, outDir } from '../../src/paths.ts';
import { loadPalette, type Theme } from '../../src/pictures/palette.ts';
import { twinsOf } from '../../src/pictures/twin.ts';
import { loadStories } from '../../src/record/index.ts';
import { lettersIn } from '../fixtures/letters.ts';
import { kB } from './page.ts';

/** Every step's picture as files of their own: all there, whole, and in need of nothing. */
const twins = loadStories(contentRoot()).flatMap((record) =>
  record.story.languages.flatMap((language) => {
    const voice = { record, language, t: loadTranslate(contentRoot(), language) };
    return record.sections.flatMap((section) => {
      const figure = figureOf(voice, section);
      return twinsOf(voice, section).map((twin, at) => ({
        ...twin,
        voice,
        question: section.prose[language]?.matter.question ?? '',
        heading: section.prose[language]?.steps[at]?.heading ?? '',
        marks: figure.marks(at, 'wide'),
      }));
    });
  }),
);
const read = (address: string): string => readFileSync(join(outDir(), address), 'utf8');
const drawn = twins.flatMap((twin) =>
  (['light', 'dark'] as const).map((theme: Theme) => {
    const address = twin.addresses[theme === 'light' ? 'svg' : 'dark.svg'];
    return { ...twin, theme, address, svg: read(address) };
  }),
);

test('each step of each section has its three files in each language, and there are no others', () => {
  expect(twins.length).toBeGreaterThan(50);
  const expected = twins.flatMap(({ addresses }) => Object.values(addresses).map((one) => one.slice(1)));
  const found = readdirSync(outDir(), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(sep, '/'))
    .filter((name) => /(?:^|\/)pictures\/.*\./.test(name));
  expect(found.sort()).toEqual(expected.sort());
});

test('an SVG stays within 125 kB, 30 under gzip, a PNG within 170', () => {
  const pixels = twins.map(({ addresses }) => statSync(join(outDir(), addresses.png)).size);
  const sizes = [drawn.map(({ svg }) => svg.length), drawn.map(({ svg }) => gzipSync(svg).length), pixels];
  const [plain = 0, small = 0, png = 0] = sizes.map((all) => kB(Math.max(...all)));
  process.stdout.write(`Pictures: at most ${plain} kB as SVG, ${small} under gzip, ${png} as PNG\n`);
  expect(plain).toBeLessThanOrEqual(125);
  expect(small).toBeLessThanOrEqual(30);
  expect(png).toBeLessThanOrEqual(170);
});

describe.each(drawn)('$address', ({ svg, theme, ...twin }) => {
  const $ = load(svg, { xml: true });
  const elements = $('svg, svg *').toArray();
  const words = lettersIn(svg);
  const written = (text: string): string => text.replaceAll(/\s+/g, '');

  test('needs no style sheet, font, script or other file', () => {
    const shapes = new Set(elements.map(({ name }) => name));
    expect([...shapes].sort()).toEqual(
      expect.arrayContaining(['defs', 'desc', 'g', 'path', 'rect', 'svg', 'title', 'use']),
    );
    for (const name of shapes)
      expect(['circle', 'defs', 'desc', 'g', 'path', 'rect', 'svg', 'title', 'use']).toContain(name);
    for (const { attribs } of elements) {
      for (const [name, value] of Object.entries(attribs)) {
        expect(name).not.toMatch(/^(class|style|on.*|font.*|data-.*)$/);
        expect(value).not.toMatch(/var\(|light-dark|url\(|NaN|undefined/);
      }
    }
  });

  test('has each id once, with what is its own before it, and names none that is missing', () => {
    const ids = elements.flatMap(({ attribs }) => (attribs['id'] === undefined ? [] : [attribs['id']]));
    expect(new Set(ids).size).toBe(ids.length);
    const prefix = ids[0]?.slice(0, 6) ?? '';
    expect(ids.filter((id) => !id.startsWith(prefix))).toEqual([]);
    const named = elements.flatMap(({ attribs }) => [
      ...(attribs['xlink:href'] === undefined ? [] : [attribs['xlink:href'].replace('#', '')]),
      ...[attribs['aria-labelledby'], attribs['aria-describedby']].filter((id) => id !== undefined),
    ]);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('has the colours of its light only', () => {
    const palette = new Set(Object.values(loadPalette(theme)));
    const used = elements.flatMap(({ attribs }) => [attribs['fill'], attribs['stroke']]);
    expect(used.filter((c) => c !== undefined && c !== 'none' && !palette.has(c))).toEqual([]);
  });

  test('is called by its question and heading, and described as on the page', () => {
    const root = $('svg');
    expect(root.attr('role')).toBe('img');
    expect(root.attr('lang')).toBe(twin.voice.language);
    expect(root.attr('aria-labelledby')).toBe($('title').attr('id'));
    expect(root.attr('aria-describedby')).toBe($('desc').attr('id'));
    expect($('title').text()).toContain(twin.question);
    expect($('title').text()).toContain(twin.heading);
    expect($('desc').text()).toBe(twin.alt);
    expect([root.attr('width'), root.attr('height')].map(Number)).toEqual([twin.width, twin.height]);
  });

  test('shows question, heading, credit and every word of the drawing, the reply among them', () => {
    const { record, language, t } = twin.voice;
    const drawing = twin.marks
      .filter(({ tag }) => tag === 'text')
      .map(({ runs = [] }) => written(runs.map(({ text }) => text).join('')))
      .join('');
    const [, around = '', ...more] = words.split(written(twin.question));
    expect(more).toEqual([]);
    expect(around.startsWith(written(twin.heading))).toBe(true);
    expect(around.endsWith(drawing)).toBe(true);
    const credit = around.slice(0, around.length - drawing.length);
    expect(credit).toContain(written(record.front[language]?.title ?? '?'));
    expect(credit).toContain(`/sections/${twin.section}/`);
    expect(credit).toContain('CCBY4.0');
    const strip = [t('reply.none-accused'), t('reply.in-this-article'), t('reply.beyond')].map(written);
    expect(strip.some((one) => drawing.includes(one))).toBe(true);
  });
});

test('no two files share an id', () => {
  const of = drawn.map(({ svg }) => / id="(p[0-9a-f]{5})/.exec(svg)?.[1]);
  expect(new Set(of).size).toBe(drawn.length);
});

test.each(twins)('$addresses.png is twice as large, and has the size its SVG says', async (twin) => {
  const { width, height, hasAlpha } = await sharp(join(outDir(), twin.addresses.png)).metadata();
  expect([width, height, hasAlpha]).toEqual([twin.width * 2, twin.height * 2, false]);
});

test('the steps of a section are of one size', () => {
  for (const same of Map.groupBy(twins, ({ section }) => section).values())
    expect(new Set(same.map(({ width, height }) => `${width} × ${height}`)).size).toBe(1);
});
