import { describe, expect, test } from 'vitest';
import { contentRoot } from '../../src/paths.ts';
import { loadStories } from '../../src/record/index.ts';
import { withoutScripts } from './page.ts';

const $ = withoutScripts();
const [story] = loadStories(contentRoot());

describe('around the sections', () => {
  test('the questions are listed in order, each leading to its section', () => {
    const listed = $('.questions a')
      .toArray()
      .map((link) => [$(link).attr('href'), $(link).find('span').last().text()]);
    expect(listed).toEqual(story?.sections.map(({ id, prose }) => [`#${id}`, prose['en']?.matter.question]));
  });

  test('the opening says how many questions and about how many minutes', () => {
    expect($('.front .meta').text()).toMatch(
      new RegExp(`^\\s*${story?.sections.length} questions · about \\d+ minutes ·\\s+text version\\s*$`),
    );
  });

  test('the sections hold 1,800 to 2,600 words', () => {
    const words = story?.sections.reduce((sum, { prose }) => sum + (prose['en']?.words ?? 0), 0);
    expect(words).toBeGreaterThanOrEqual(1800);
    expect(words).toBeLessThanOrEqual(2600);
  });

  test('every term is explained once, and opens from the words that name it', () => {
    const explained = $('.terms [popover]')
      .toArray()
      .map(({ attribs }) => attribs['id']);
    const opened = new Set(
      $('button.term')
        .toArray()
        .map(({ attribs }) => attribs['popovertarget']),
    );
    expect(explained.toSorted()).toEqual([...opened].toSorted());
    expect(explained.toSorted()).toEqual([
      'term-indictment',
      'term-irgc',
      'term-odni',
      'term-spear-phishing',
    ]);
  });

  test('the footer names publisher, contact, version, last check, licence, corrections, and where to report', () => {
    const foot = $('.foot').text();
    for (const part of [
      `Published by ${story?.story.publisher}`,
      `naming the section: ${story?.story.contact}`,
      `Record ${story?.version} · last checked`,
      'CC BY 4.0',
      'Corrections since publication: none.',
    ]) {
      expect(foot.replaceAll(/\s+/g, ' ')).toContain(part);
    }
  });

  test('each section ends with what it shows and what it does not', () => {
    for (const tail of $('.tail').toArray()) {
      const leads = $(tail)
        .find('strong')
        .toArray()
        .map((strong) => $(strong).text());
      expect(leads).toEqual(['What this shows.', 'What it does not show.']);
    }
  });
});
