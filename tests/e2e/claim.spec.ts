import { expect, type Page, test } from '@playwright/test';
import { extractText } from 'unpdf';
import { claimFigure } from '../../src/figures/claim/figure.ts';
import { claimPage } from '../../src/figures/claim/page.ts';
import { loadVoice } from '../fixtures/story.ts';
import { open } from './story.ts';

const voice = loadVoice('en');
const page_ = claimPage(voice, 'who-did-it');
const figure = claimFigure(voice, 'who-did-it');
const address = './claims/who-did-it/';
const day = (page: Page) => page.getByLabel('Choose another day');
const shown = (page: Page) =>
  page.locator('article.statement:visible').evaluateAll((all) => all.map(({ id }) => id));

test('on every day the page shows what was public: statements, answer, count, picture', async ({ page }) => {
  const faults = await open(page, address);
  for (const [at, { day: value }] of page_.days.entries()) {
    await day(page).selectOption(value);
    expect(await shown(page)).toEqual(page_.entries.filter((one) => one.day <= value).map(({ id }) => id));
    const answer = page_.answers.findLast(({ from }) => from <= value)?.value.at(-1)?.text ?? '';
    await expect(page.locator('.answer')).toContainText(answer);
    await expect(page.locator('.answer p:visible')).toHaveCount(1);
    const origins = page_.origins.findLast(({ from }) => from <= value)?.value.result ?? '';
    await expect(page.locator('.origins-of b:visible')).toHaveText(origins);
    // The picture is what the build draws for that day, mark by mark, in a box of that day's height.
    const svg = page.locator('.small-chain svg');
    expect(
      await svg
        .locator('text')
        .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent)),
    ).toEqual(
      figure
        .marks(at)
        .filter(({ tag }) => tag === 'text')
        .map(({ runs = [] }) => runs.map(({ text }) => text).join('')),
    );
    expect(
      await svg.evaluate((one) => [...one.children].filter((mark) => mark.checkVisibility()).length),
    ).toBe(figure.marks(at).length);
    await expect(svg).toHaveAttribute('viewBox', `0 0 288 ${figure.box(at).height}`);
  }
  expect(faults).toEqual([]);
});

test('buttons step from day to day, and stop at the ends', async ({ page }) => {
  await open(page, address);
  const [earlier, later] = [
    page.getByRole('button', { name: 'Earlier day' }),
    page.getByRole('button', { name: 'Later day' }),
  ];
  await expect(later).toBeDisabled();
  await earlier.click();
  await expect(day(page)).toHaveValue(page_.days.at(-2)?.day ?? '');
  await expect(page.locator('[data-as-of]')).toHaveText('27 September 2024');
  await later.click();
  await expect(day(page)).toHaveValue(page_.days.at(-1)?.day ?? '');
  await day(page).selectOption(page_.days[0]?.day ?? '');
  await expect(earlier).toBeDisabled();
});

test('whoever steps to the last or the first day by keyboard keeps the focus there', async ({ page }) => {
  await open(page, address);
  for (const name of ['Earlier day', 'Later day']) {
    const button = page.getByRole('button', { name });
    await button.focus();
    while ((await button.getAttribute('aria-disabled')) !== 'true') await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(button).toBeDisabled();
    // A browser takes the focus from what cannot have it when it draws the next frame.
    await page.evaluate(() =>
      new Promise(requestAnimationFrame).then(() => new Promise(requestAnimationFrame)),
    );
    await expect(button).toBeFocused();
  }
});

test('back to an address shows the day it names', async ({ page }) => {
  await open(page, `${address}?asof=2024-08-12`);
  await page
    .locator('article.statement:visible')
    .first()
    .getByRole('link', { name: 'Link to this statement' })
    .click();
  await day(page).selectOption('2026-11-01');
  await page.goBack();
  await expect(page).toHaveURL(/asof=2024-08-12$/);
  await expect(page.locator('[data-as-of]')).toHaveText('12 August 2024');
  await expect(page.locator('#grand-jury-charges')).toBeHidden();
});

test('a reader who listens hears the day when it changes, and nothing when the page opens', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    addEventListener('DOMContentLoaded', () => {
      const live = [...document.querySelectorAll('[aria-live], output')];
      const listen = new MutationObserver((all) =>
        heard.push(...all.map(({ target }) => target.textContent ?? '')),
      );
      for (const one of live) listen.observe(one, { subtree: true, childList: true, characterData: true });
    });
    // As on a slow line: the page is read before its script comes.
    const define = customElements.define.bind(customElements);
    customElements.define = (...given) => void setTimeout(() => define(...given), 100);
  });
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  await open(page, address);
  await expect(day(page)).toBeVisible();
  expect(await heard()).toEqual([]);
  await day(page).selectOption('2024-08-12');
  expect(await heard()).toEqual(['12 August 2024']);
  await expect(page.locator('[aria-live]')).toHaveText('As known on 12 August 2024');
});

test('taken off the page and put back, a button steps once', async ({ page }) => {
  const faults = await open(page, address);
  await page.locator('claim-record').evaluate((record) => {
    const { parentNode, nextSibling } = record;
    record.remove();
    parentNode?.insertBefore(record, nextSibling);
  });
  await page.getByRole('button', { name: 'Earlier day' }).click();
  await expect(day(page)).toHaveValue(page_.days.at(-2)?.day ?? '');
  expect(faults).toEqual([]);
});

test('what is passed on shows the day that was chosen, and nothing else of the address', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: ({ url }: ShareData) => {
        Object.assign(window, { shared: url });
        return Promise.resolve();
      },
    });
  });
  await open(page, `${address}?from=elsewhere`);
  const shared = async (): Promise<string> => {
    await page.getByRole('button', { name: 'Share this page' }).click();
    const url = await page.evaluate(() => (window as unknown as { shared: string }).shared);
    return url.slice(url.indexOf('/claims/'));
  };
  expect(await shared()).toBe('/claims/who-did-it/');
  await day(page).selectOption('2024-08-12');
  expect(await shared()).toBe('/claims/who-did-it/?asof=2024-08-12');
});

test('the day stands in the address: a link and a reload show it; the latest needs none', async ({
  page,
}) => {
  await open(page, address);
  await day(page).selectOption('2024-08-12');
  expect(new URL(page.url()).searchParams.get('asof')).toBe('2024-08-12');
  await page.reload();
  await expect(page.locator('[data-as-of]')).toHaveText('12 August 2024');
  await expect(page.locator('#grand-jury-charges')).toBeHidden();
  await day(page).selectOption('2026-11-01');
  expect(new URL(page.url()).search).toBe('');
  // A day between two: what was known then.
  await open(page, `${address}?asof=2024-08-16`);
  await expect(day(page)).toHaveValue('2024-08-14');
  for (const wrong of ['yesterday', '2024-13-45', '1999-01-01', '"><script>', '']) {
    await open(page, `${address}?asof=${encodeURIComponent(wrong)}`);
    await expect(page.locator('#grand-jury-charges'), wrong).toBeVisible();
  }
});

test('a link to a statement shows it, whatever day was chosen', async ({ page }) => {
  await open(page, `${address}?asof=2024-08-12#grand-jury-charges`);
  await expect(page.locator('#grand-jury-charges')).toBeInViewport();
  await day(page).selectOption('2024-08-12');
  await page.evaluate(() => {
    location.hash = '#odni-attributes-compromise';
  });
  await expect(page.locator('#odni-attributes-compromise')).toBeInViewport();
  const faults = await open(page, `${address}#%E0%A4%A`);
  expect(faults).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('everything is there, and nothing to choose', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('.as-known')).toBeHidden();
    expect(await shown(page)).toEqual(page_.entries.map(({ id }) => id));
    await expect(page.locator('.answer p:visible')).toHaveCount(1);
    await expect(page.locator('.answer')).toContainText('On record by 1 November 2026');
  });
});

test('a way there from the story in two taps, and back', async ({ page }) => {
  await open(page, './#chain-campaign');
  await page.locator('#chain .in-record summary').click();
  await page.locator('#chain .in-record').getByRole('link', { name: 'Who did it?' }).click();
  await page.waitForURL('**/claims/who-did-it/');
  await page.locator('.in-story a').first().click();
  await expect(page.locator('[data-section]').first()).toBeVisible();
});

test('the page on paper has every statement’s words and the answer', async ({ page }) => {
  await open(page, address);
  const said = await page
    .locator('.statement :is(h3, q, dd), .answer p:visible, .origins-of li:visible')
    .allTextContents();
  const { text } = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })), { mergePages: true });
  const plain = (words: string): string => words.normalize('NFKD').replaceAll(/[^\p{Lu}\p{Ll}\p{N}]/gu, '');
  const paper = plain(text);
  expect(said.length).toBeGreaterThan(50);
  expect(said.filter((words) => !paper.includes(plain(words)))).toEqual([]);
});
