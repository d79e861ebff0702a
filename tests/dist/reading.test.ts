import { type CheerioAPI, load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentRoot, outDir } from '../../src/paths.ts';
import { loadStories } from '../../src/record/index.ts';
import { byId } from '../../src/record/story-record.ts';

/** The pages that are read from top to bottom: the log of corrections, and the method. */
const page = (name: string): CheerioAPI => load(readFileSync(join(outDir(), name, 'index.html'), 'utf8'));
const record = byId(loadStories(contentRoot()), 'campaign-hack');

describe('corrections', () => {
  test('none is said plainly, with the last check, the version, the policy, and where to report', () => {
    const text = page('corrections')('main').text().replaceAll(/\s+/g, ' ');
    expect(text).toContain('Corrections since publication: none.');
    expect(text).toContain(`Record ${record.version} · last checked`);
    expect(text).toContain('Nothing is taken off this list.');
    expect(text).toContain(record.story.contact);
  });
});

describe('method', () => {
  const $ = page('method');

  test('each heading is listed and leads to it', () => {
    const listed = $('.contents a').toArray();
    expect(listed.map((link) => $(link).text())).toEqual(
      $('.words > h2')
        .toArray()
        .map((heading) => $(heading).text()),
    );
    for (const link of listed) expect($($(link).attr('href')).length).toBe(1);
  });

  test('every document is counted under one grade', () => {
    const counted = $('.grades td')
      .toArray()
      .reduce((sum, cell) => sum + Number($(cell).text()), 0);
    expect(counted).toBe(record.sources.length);
  });

  test('everybody who speaks stands in the who’s who, by name', () => {
    const speakers = new Set(record.statements.map(({ speaker }) => speaker));
    for (const id of speakers) expect($(`#who-${id}`).length, id).toBe(1);
    for (const link of $('.who a').toArray()) expect($($(link).attr('href')).length).toBe(1);
  });

  test('every term of the record stands in the glossary, once', () => {
    expect($('.glossary > div')).toHaveLength(Object.keys(record.words['en']?.terms ?? {}).length);
  });

  test('a worked figure of an accusation carries the answer to it, inside the picture', () => {
    const figures = $('.worked').toArray();
    const asked = figures.find((figure) => $(figure).find('p b').text() === 'Who did it?');
    expect($(asked).find('svg').text()).toContain('Iran’s UN mission called the charges');
    for (const figure of figures)
      expect($(figure).find('svg').text()).toMatch(/On record by|This question accuses nobody/);
    expect(figures.length).toBeGreaterThan(3);
  });

  test('its words stay short', () => {
    expect(record.method['en']?.words).toBeLessThanOrEqual(1050);
  });
});
