import { expect, type Page, test } from '@playwright/test';
import { open } from './story.ts';

/** The page on embedding: what is chosen is what is shown and what is copied. */
const code = (page: Page, id: string) => page.locator(`[data-code="${id}"] textarea`);
const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const frame = (page: Page) => page.locator('.preview iframe');
const addressIn = async (page: Page): Promise<URL> =>
  new URL((await frame(page).getAttribute('src')) ?? '', page.url());
/** The embed's address as a code has it. */
const srcIn = async (page: Page, id: string): Promise<URL> => {
  const text = await code(page, id).inputValue();
  return new URL((/src="([^"]+\/embed\/[^"]+)"/.exec(text)?.[1] ?? '').replaceAll('&amp;', '&'));
};

test('each field changes the preview and every code', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(await open(page, './embed/')).toEqual([]);
  const first = await page.locator('select[name=id] option').first().getAttribute('value');
  expect((await addressIn(page)).pathname).toBe(`/embed/${first}/`);

  const expectAll = async (id: string, parameters: Record<string, string>): Promise<void> => {
    const shown = await addressIn(page);
    expect(shown.pathname).toBe(`/embed/${id}/`);
    for (const kind of ['iframe', 'loader', 'amp', 'pym', 'frames']) {
      const src = await srcIn(page, kind);
      expect(src.pathname + src.search, kind).toBe(shown.pathname + shown.search);
      const { v, eid, ...asked } = Object.fromEntries(src.searchParams);
      expect(asked, kind).toEqual(parameters);
      expect(v).toMatch(/^[0-9a-f]{8}\.\d+$/);
      expect(eid).toMatch(/^[a-z0-9-]{1,40}$/);
    }
  };
  await choice(page, 'What').selectOption('drift');
  await expectAll('drift', {});
  await expect(code(page, 'wordpress')).toHaveValue(/\/sections\/drift\/$/);
  await expect(code(page, 'picture')).toHaveValue(/\/pictures\/drift\//);
  await choice(page, 'How').selectOption('stack');
  await expectAll('drift', { mode: 'stack' });
  await choice(page, 'Light or dark').selectOption('dark');
  await expectAll('drift', { mode: 'stack', theme: 'dark' });
  await expect(code(page, 'iframe')).toHaveValue(/color-scheme:dark/);
  await choice(page, 'As known on').selectOption('2024-08-12');
  await expectAll('drift', { mode: 'stack', theme: 'dark', asof: '2024-08-12' });
  await page.getByLabel('Leave out the title').check();
  const all = { mode: 'stack', theme: 'dark', asof: '2024-08-12', title: '0' };
  await expectAll('drift', all);

  const inside = page.frameLocator('.preview iframe');
  await expect(inside.locator('html')).toHaveAttribute('data-mode', 'stack');
  await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(inside.locator('.day')).toHaveText('As known on 12 August 2024.');

  // A claim has no picture of one step; its page is the claim's.
  await choice(page, 'What').selectOption('claim/who-did-it');
  await expectAll('claim/who-did-it', all);
  await expect(code(page, 'wordpress')).toHaveValue(/\/claims\/who-did-it\/$/);
  await expect(code(page, 'picture')).toBeHidden();
});

test('the preview is as wide as asked for, and as high as what it shows', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, './embed/');
  await choice(page, 'What').selectOption('chain');
  for (const width of [320, 480, 640]) {
    await page.getByRole('button', { name: `${width} px` }).click();
    await expect(page.getByRole('button', { name: `${width} px` })).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('.preview [aria-pressed=true]')).toHaveCount(1);
    expect(await frame(page).evaluate(({ clientWidth }) => clientWidth)).toBe(width);
    const content = page.frameLocator('.preview iframe').locator('#root');
    await expect(async () => {
      const outer = await frame(page).evaluate(({ clientHeight }) => clientHeight);
      const inner = await content.evaluate((root) => root.getBoundingClientRect().height);
      expect(Math.abs(outer - inner)).toBeLessThanOrEqual(2);
    }).toPass({ timeout: 5000 });
  }
});

test('a code is copied and it says so; where that is not allowed, it is selected', async ({ browser }) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await open(page, './embed/');
  for (const id of ['iframe', 'loader', 'wordpress', 'amp', 'pym', 'frames', 'picture']) {
    const part = page.locator(`[data-code="${id}"]`);
    await part.getByRole('button', { name: 'Copy' }).click();
    await expect(part.locator('output')).toHaveText('Code copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page, id).inputValue());
  }
  // What was said is of the code that was there.
  await choice(page, 'What').selectOption('drift');
  await expect(page.locator('[data-code="iframe"] output')).toBeEmpty();
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.locator('[data-code="pym"]').getByRole('button', { name: 'Copy' }).click();
  await expect(code(page, 'pym')).toBeFocused();
  const selected = await code(page, 'pym').evaluate((field) => {
    const { selectionStart, selectionEnd, value } = field as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(selected).toBe(await code(page, 'pym').inputValue());
  await expect(page.locator('[data-code="pym"] output')).toBeEmpty();
  await context.close();
});

test('without scripts the codes of the first are there, and all addresses', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('./embed/');
  await expect(page.locator('textarea:visible')).toHaveCount(7);
  await expect(page.locator('form')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
  await expect(page.locator('noscript p')).toContainText('These codes are for the first section.');
  await expect(page.locator('noscript p')).toBeVisible();
  const first = await srcIn(page, 'iframe');
  expect(first.searchParams.has('v')).toBe(true);
  const links = page.locator('details.all a');
  expect(await links.count()).toBeGreaterThan(50);
  expect(await links.first().getAttribute('href')).toBe(first.pathname);
  await context.close();
});

test('from a section’s page and from a claim’s, that is what can be embedded', async ({ page }) => {
  for (const [address, id] of [
    ['./sections/drift/', 'drift'],
    ['./claims/who-did-it/', 'claim/who-did-it'],
  ] as const) {
    await open(page, address);
    await page.getByRole('link', { name: /^Embed this/ }).click();
    await expect(page.locator('select[name=id]')).toHaveValue(id);
    expect((await addressIn(page)).pathname).toBe(`/embed/${id}/`);
  }
  await page.goto('./embed/?id=nope');
  await expect(page.locator('select[name=id]')).toHaveValue('nested');
});
