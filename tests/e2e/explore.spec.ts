import { expect, type Page, test } from '@playwright/test';
import { faultsOf } from './faults.ts';
import { loadVoice } from '../fixtures/story.ts';
import { open } from './story.ts';

const { record } = loadVoice('en');
const statements = record.statements.length;
const everything = `${statements} of ${statements} statements, on ${record.claims.length} questions, as public by 1 November 2026.`;

/** Opens the page of claims, with the whole record; its script come. */
const openRecord = async (page: Page): Promise<string[]> => {
  const faults = await open(page, './claims/');
  await page.locator('#explore').evaluate((heading) => {
    heading.scrollIntoView();
  });
  await expect(page.locator('.explore-controls')).toBeVisible();
  return faults;
};
const question = (page: Page, label: string) =>
  page.locator('.asked', { has: page.getByRole('heading', { name: label, exact: true }) });
const speakers = (page: Page, label: string) =>
  question(page, label).locator('li:not([hidden]) b').allTextContents();
const count = (page: Page) => page.locator('.explore-count');
const setDay = async (page: Page, day: string): Promise<void> => {
  await page.getByLabel('As known on', { exact: true }).fill(day);
};
const choose = async (page: Page, name: string, value: string): Promise<void> => {
  await page.getByLabel(name, { exact: true }).selectOption(value);
};

test('its script comes when the reader comes near, not before', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await open(page);
  await page.waitForTimeout(300);
  const before = fetched.filter((url) => url.endsWith('.js')).length;
  await page.locator('#explore').evaluate((heading) => {
    heading.scrollIntoView();
  });
  await expect(page.locator('.explore-controls')).toBeVisible();
  expect(fetched.filter((url) => url.endsWith('.js')).length).toBe(before + 1);
});

test('a day takes away what was not yet public, and each answer is that day’s', async ({ page }) => {
  const faults = await openRecord(page);
  await expect(count(page)).toHaveText(everything);
  const who = question(page, 'Who did it?');
  await who.locator('summary').first().click();
  await expect(who.locator('.answer:visible')).toContainText(
    '“unsubstantiated and devoid of any standing” and asked for evidence (27 Sep)',
  );
  expect((await speakers(page, 'Who did it?')).length).toBe(9);

  await setDay(page, '2024-08-12');
  expect((await speakers(page, 'Who did it?')).sort()).toEqual([
    'Iran’s UN mission',
    'Politico',
    'Trump campaign',
  ]);
  await expect(who.locator('.answer:visible')).toHaveCount(1);
  await expect(who.locator('.answer:visible')).toContainText('“any intent or motive to interfere”');
  await expect(who.locator('summary > span')).toHaveText('3 statements');
  // As many marks beside the question, and none for what came later.
  await expect(who.locator('summary use:visible')).toHaveCount(3);
  await expect(who.locator('summary use[href="#m-charge"]')).toBeHidden();
  await expect(count(page)).toContainText('as public by 12 August 2024.');
  const later = page.locator('.asked', { has: page.locator('h4', { hasText: 'Who sent the material' }) });
  await expect(later).toHaveAttribute('hidden');
  // Parts count what is left of their questions.
  const part = page.locator('.part', { hasText: 'Beyond the article: 2024' });
  const left = await part.locator('.asked:not([hidden])').count();
  await expect(part.locator('> summary > span')).toHaveText(`${left} questions`);

  await setDay(page, '2024-08-09');
  await expect(who).toBeHidden();
  expect(faults).toEqual([]);
});

test('buttons and range step from dated day to dated day', async ({ page }) => {
  await openRecord(page);
  const date = page.getByLabel('As known on', { exact: true });
  await setDay(page, '2024-08-12');
  await page.getByRole('button', { name: 'Later day' }).click();
  await expect(date).toHaveValue('2024-08-13');
  await page.getByRole('button', { name: 'Earlier day' }).click();
  await page.getByRole('button', { name: 'Earlier day' }).click();
  await expect(date).toHaveValue('2024-08-11');
  const range = page.getByRole('slider');
  await expect(range).toHaveAttribute('aria-valuetext', '11 August 2024');
  await range.focus();
  await page.keyboard.press('ArrowRight');
  await expect(date).toHaveValue('2024-08-12');
  await page.getByRole('button', { name: 'article’s date' }).click();
  await expect(date).toHaveValue(record.story.asOf);
  await expect(page.getByRole('button', { name: 'article’s date' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: 'last check' })).toHaveAttribute('aria-pressed', 'false');
  await range.focus();
  await page.keyboard.press('End');
  await expect(date).toHaveValue('2026-11-01');
  await expect(count(page)).toContainText(everything);
});

test('filters: case, kind of question, kind of speaker, basis, all together, and none', async ({ page }) => {
  await openRecord(page);
  const rows = page.locator('.asked:not([hidden]) li:not([hidden])');
  const every = (attribute: string) =>
    rows.evaluateAll((all, name) => [...new Set(all.map((row) => row.getAttribute(name)))], attribute);

  await choose(page, 'Case', '2016');
  expect(await every('data-y')).toEqual(['2016']);
  // What is left is in view: no part that has any stays closed.
  await expect(page.locator('.part:not([hidden]):not([open])')).toHaveCount(0);
  await expect(page.locator('.part:visible')).toHaveCount(2);
  await choose(page, 'Kind of speaker', 'agency');
  expect(await every('data-s')).toEqual(['agency']);
  await choose(page, 'How it knows', 'not-published');
  expect(await every('data-b')).toEqual(['not-published']);
  await choose(page, 'Kind of question', 'intruder');
  const kinds = await page
    .locator('.asked:not([hidden])')
    .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-k')))]);
  expect(kinds).toEqual(['intruder']);
  await expect(count(page)).toContainText(`of ${statements} statements`);

  await setDay(page, '2016-06-14');
  await expect(rows).toHaveCount(0);
  await expect(count(page)).toHaveText('No statement fits. Choose a later day or fewer limits.');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(count(page)).toContainText(everything);
});

test('one list by day or by speaker: each statement once, with its questions', async ({ page }) => {
  await openRecord(page);
  await setDay(page, '2024-08-12');
  const list = page.getByRole('list', { name: 'Statements, one list' });
  await choose(page, 'Order', 'date');
  const days = await list.locator('> li').evaluateAll((all) => all.map((row) => row.getAttribute('data-d')));
  expect(days).toEqual([...days].sort());
  const numbers = await list
    .locator('> li')
    .evaluateAll((all) => all.map((row) => row.getAttribute('data-n')));
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(await count(page).textContent()).toContain(`${numbers.length} of ${statements}`);
  await expect(page.locator('.asked:visible')).toHaveCount(0);

  // Its questions stand beside it; its words stand with their answer, where it leads.
  const row = list
    .locator('li', { has: page.locator('b', { hasText: /^Trump campaign$/ }) })
    .filter({ has: page.locator('.about', { hasText: /^Who did it\?$/ }) });
  await expect(row.locator('q, i')).toHaveCount(0);
  await expect(row.locator('a')).toHaveAttribute(
    'href',
    /\/claims\/who-did-it\/#campaign-suggests-iranian-hackers$/,
  );

  await choose(page, 'Order', 'speaker');
  const names = await list.locator('> li b').allTextContents();
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  await choose(page, 'Order', 'claim');
  await expect(list).toBeHidden();
  await expect(question(page, 'Who did it?')).toBeVisible();
});

test('a statement leads to its evidence, by keyboard too', async ({ page }) => {
  await openRecord(page);
  const asked = question(page, 'Was an official’s account broken into?');
  await asked.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await expect(asked.locator('.answer:visible')).toContainText('On record');
  const row = asked.locator('li').first();
  await expect(row.locator('q')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(row.locator('a')).toBeFocused();
  await page.keyboard.press('Enter');
  const card = page.locator('dialog.evidence');
  await expect(card).toContainText('it does not say that it worked');
  await card.getByRole('link', { name: 'Open its page' }).click();
  await page.waitForURL('**/claims/official-account-hacked/#cheung-account-hacked');
  const statement = page.locator('#cheung-account-hacked');
  await expect(statement).toBeInViewport();
  await expect(statement).toContainText('The article, 12 August 2024');
  await expect(statement).toContainText('it does not say that it worked');
});

test('the story has the questions the article speaks to, and leads to the rest', async ({ page }) => {
  await open(page);
  await expect(page.locator('#matrix .part')).toHaveCount(2);
  await expect(page.locator('#matrix .part > summary', { hasText: 'Beyond the article' })).toHaveCount(0);
  await page.locator('.explore-more a').click();
  await page.waitForURL('**/claims/');
  await expect(page.locator('.part')).toHaveCount(4);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('everything is there, nothing to choose is shown, and questions open', async ({ page }) => {
    await page.goto('./claims/');
    await expect(page.locator('.explore-controls')).toBeHidden();
    await expect(count(page)).toHaveText(everything);
    const who = question(page, 'Who did it?');
    await who.locator('summary').first().click();
    await expect(who.locator('li:visible')).toHaveCount(9);
    await expect(who.locator('.answer:visible')).toHaveCount(1);
  });
});

for (const [colorScheme, width] of [
  ['light', 360],
  ['dark', 1440],
] as const) {
  test(`axe finds nothing, nothing is wider than the page: ${colorScheme}, ${width} px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await openRecord(page);
    const check = async (): Promise<void> => {
      expect(await faultsOf(page, { part: '.explore' })).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    };
    await page.locator('.part, .part > .asked:nth-of-type(-n + 5)').evaluateAll((all) => {
      for (const details of all.flatMap((one) =>
        one.matches('.part') ? [one] : [...one.querySelectorAll('details')],
      )) {
        (details as HTMLDetailsElement).open = true;
      }
    });
    await check();
    await choose(page, 'Order', 'date');
    await setDay(page, '2016-06-15');
    await check();
  });
}

test('words stand in their quotation marks without a gap, and never in two pairs', async ({ page }) => {
  await openRecord(page);
  const quoted = await page
    .locator('.explore q')
    .evaluateAll((all) =>
      all.map((one) => ({ text: one.textContent, marks: getComputedStyle(one).quotes !== 'none' })),
    );
  expect(quoted.length).toBeGreaterThan(100);
  for (const { text, marks } of quoted) {
    expect(text).toBe(text.trim());
    expect(marks).toBe(!text.includes('“'));
  }
});
