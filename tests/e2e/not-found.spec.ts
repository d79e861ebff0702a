import { expect, test } from '@playwright/test';
import { faultsOf } from './faults.ts';

/** Titles offered on the page. */
const offered = '[data-nearest] a';

test('an unknown address gets the page, with the status that says so', async ({ page }) => {
  const response = await page.goto('./claims/no-such/deep/page/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('This page is not here');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});

test('a slip in an address is offered the page that was meant, which is there', async ({ page }) => {
  await page.goto('./Soruces/');
  await expect(page.locator(offered)).toHaveText(['Sources']);
  await page.locator(offered).click();
  await expect(page).toHaveURL(/\/sources\/$/);
  await expect(page.locator('h1')).not.toHaveText('This page is not here');
});

test('nothing is offered where nothing is near', async ({ page }) => {
  await page.goto('./wp-login.php');
  await expect(page.locator('.ways a').first()).toBeVisible();
  await expect(page.locator('[data-nearest]')).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the story’s pages and questions are listed, and lead there from any depth', async ({
    page,
    request,
  }) => {
    await page.goto('./a/b/c/');
    await expect(page.locator('[data-nearest]')).toBeHidden();
    await expect(page.locator('.questions a').first()).toBeVisible();
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(6);
    for (const link of new Set(links.map((href) => href.replace(/#.*/, '')))) {
      expect((await request.get(link)).status(), link).toBe(200);
    }
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test(`axe finds nothing, ${colorScheme}, ${width} px`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      await page.goto('./Soruces/');
      await expect(page.locator(offered)).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await context.close();
    });
  }
}
