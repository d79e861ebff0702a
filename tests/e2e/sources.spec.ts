import { expect, type Page, test } from '@playwright/test';
import { faultsOf } from './faults.ts';
import { byId } from '../../src/record/story-record.ts';
import { loadVoice } from '../fixtures/story.ts';
import { open } from './story.ts';

const { record } = loadVoice('en');
/** What each document is found by, straight from the record. */
const documents = record.sources.map(({ id, published, publisher, language, grade, excerpts }) => ({
  id,
  excerpts,
  by: { year: published.slice(0, 4), kind: byId(record.actors, publisher).kind, language, grade },
}));
const total = documents.length;

const openSources = async (page: Page, rest = ''): Promise<string[]> => {
  const faults = await open(page, `./sources/${rest}`);
  await expect(page.getByRole('form', { name: 'Choose which documents are shown' })).toBeVisible();
  return faults;
};
const choose = async (page: Page, name: string, value: string): Promise<void> => {
  await page.getByLabel(name, { exact: true }).selectOption(value);
};
const shown = (page: Page) =>
  page.locator('article:visible').evaluateAll((all) => all.map(({ id }) => id).sort());
const count = (page: Page) => page.locator('source-filter output');
const query = (page: Page): string => new URL(page.url()).search;

const labels = { year: 'Year published', kind: 'Kind of publisher', language: 'Language', grade: 'How seen' };
for (const [field, label] of Object.entries(labels) as [keyof typeof labels, string][]) {
  test(`${label}: each value shows its documents, and no others`, async ({ page }) => {
    const faults = await openSources(page);
    for (const value of new Set(documents.map(({ by }) => by[field]))) {
      await choose(page, label, value);
      const expected = documents
        .filter(({ by }) => by[field] === value)
        .map(({ id }) => id)
        .sort();
      expect(await shown(page)).toEqual(expected);
      await expect(count(page)).toHaveText(`${expected.length} of ${total} documents`);
      expect(query(page)).toBe(`?${field}=${value}`);
    }
    await choose(page, label, '');
    await expect(count(page)).toHaveText(`${total} of ${total} documents`);
    expect(query(page)).toBe('');
    expect(faults).toEqual([]);
  });
}

test('limits add up, years without documents go, and an empty result says so', async ({ page }) => {
  await openSources(page);
  await choose(page, 'Year published', '2016');
  await choose(page, 'How seen', 'mirror');
  const expected = documents.filter(({ by }) => by.year === '2016' && by.grade === 'mirror');
  expect(expected.length).toBeGreaterThan(0);
  expect(await shown(page)).toEqual(expected.map(({ id }) => id).sort());
  await expect(page.locator('source-filter > section:visible')).toHaveCount(1);
  await choose(page, 'Language', 'es');
  expect(await shown(page)).toEqual([]);
  await expect(count(page)).toHaveText('No document fits. Choose fewer limits.');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(count(page)).toHaveText(`${total} of ${total} documents`);
  await expect(page.getByLabel('Language', { exact: true })).toHaveValue('');
  expect(query(page)).toBe('');
});

test('the address keeps what was chosen, and nothing it does not know', async ({ page }) => {
  await openSources(page, '?year=2016&grade=mirror&kind=%3Cb%3E&language=xx&asof=2024-08-12');
  const expected = documents.filter(({ by }) => by.year === '2016' && by.grade === 'mirror');
  await expect(count(page)).toHaveText(`${expected.length} of ${total} documents`);
  await expect(page.getByLabel('Kind of publisher')).toHaveValue('');
  await choose(page, 'How seen', 'weak');
  expect(query(page)).toBe('?year=2016&grade=weak&asof=2024-08-12');
  await page.reload();
  await expect(page.getByLabel('How seen')).toHaveValue('weak');
  const weak = documents.filter(({ by }) => by.year === '2016' && by.grade === 'weak');
  await expect(count(page)).toHaveText(`${weak.length} of ${total} documents`);
});

test('a document the address leads to is shown, open, whatever was chosen', async ({ page }) => {
  await openSources(page, '?year=2016#politico-10-aug');
  const politico = page.locator('#politico-10-aug');
  await expect(politico).toBeInViewport();
  await expect(politico.locator('blockquote').first()).toBeVisible();
  await expect(politico.locator('.answer')).toContainText('On record by 1 November 2026,');
  await expect(count(page)).toHaveText(`${total} of ${total} documents`);
  expect(query(page)).toBe('');

  await choose(page, 'Language', 'es');
  await expect(politico).toBeHidden();
  expect(new URL(page.url()).hash).toBe('');
  await page.evaluate(() => {
    location.hash = 'microsoft-blog';
  });
  await expect(page.locator('#microsoft-blog')).toBeInViewport();
  await expect(count(page)).toHaveText(`${total} of ${total} documents`);
});

test('a hash that is no name, or names nothing here, changes nothing', async ({ page }) => {
  for (const hash of ['#nothing', '#%E0%A4%A', '#"]', '#main']) {
    const faults = await openSources(page, `?language=es${hash}`);
    const spanish = documents.filter(({ by }) => by.language === 'es').length;
    await expect(count(page)).toHaveText(`${spanish} of ${total} documents`);
    expect(faults).toEqual([]);
    await page.goto('about:blank');
  }
});

test('back to an address shows what it limits to', async ({ page }) => {
  await openSources(page, '?language=es');
  const before = await count(page).textContent();
  await page.getByRole('navigation', { name: 'Years' }).getByRole('link', { name: '2024' }).click();
  await choose(page, 'Language', 'en');
  await page.goBack();
  await expect(page).toHaveURL(/\?language=es$/);
  await expect(count(page)).toHaveText(before ?? '');
});

test('where the address cannot be written, limits work all the same', async ({ page }) => {
  await page.addInitScript(() => {
    history.replaceState = () => {
      throw new DOMException('too often', 'SecurityError');
    };
  });
  const faults = await openSources(page);
  await choose(page, 'Language', 'es');
  await expect(count(page)).toContainText(/^\d of/);
  expect(faults).toEqual([]);
});

test('words stand in their quotation marks without a gap, and never in two pairs', async ({ page }) => {
  await openSources(page);
  const quoted = await page
    .locator('blockquote q')
    .evaluateAll((all) =>
      all.map((one) => ({ text: one.textContent, marks: getComputedStyle(one).quotes !== 'none' })),
    );
  expect(quoted.length).toBe(documents.reduce((sum, { excerpts }) => sum + excerpts.length, 0));
  for (const { text, marks } of quoted) {
    expect(text).toBe(text.trim());
    expect(marks).toBe(!text.includes('“'));
  }
});

test('nothing moves when the limits come', async ({ page }) => {
  await page.addInitScript(() => {
    const define = customElements.define.bind(customElements);
    const waiting: Parameters<typeof define>[] = [];
    customElements.define = (...given) => waiting.push(given);
    Object.assign(window, {
      begin: () => {
        for (const given of waiting) define(...given);
      },
    });
  });
  await open(page, './sources/');
  const place = () => page.locator('source-filter h2').first().boundingBox();
  const before = await place();
  await page.evaluate(() => (window as unknown as { begin: () => void }).begin());
  await expect(page.locator('form')).toBeVisible();
  expect(await place()).toEqual(before);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('every document, excerpt and answer is there, and no control that does nothing', async ({ page }) => {
    await page.goto('./sources/');
    await expect(page.locator('article:visible')).toHaveCount(total);
    await expect(page.locator('form')).toBeHidden();
    await page.locator('#politico-10-aug summary').click();
    await expect(page.locator('#politico-10-aug blockquote').first()).toBeVisible();
    await page.getByRole('navigation', { name: 'Years' }).getByRole('link', { name: '2024' }).click();
    await expect(page.locator('#year-2024')).toBeInViewport();
  });
});

test('on paper every document stands open', async ({ page }) => {
  await openSources(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('form')).toBeHidden();
  const closed = await page
    .locator('article :is(q, .answer, li)')
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height === 0).length);
  expect(closed).toBe(0);
});

for (const [colorScheme, width] of [
  ['light', 320],
  ['dark', 360],
  ['light', 1440],
] as const) {
  test(`axe finds nothing, nothing is wider than the page: ${colorScheme}, ${width} px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await openSources(page, '#article');
    await page.locator('article:nth-of-type(-n + 4) details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    expect(await faultsOf(page)).toEqual([]);
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5)
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(wide).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
