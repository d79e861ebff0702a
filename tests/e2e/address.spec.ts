import { expect, test } from '@playwright/test';
import { expectStep, open, outline, sizes } from './story.ts';

// On the smallest screen pictures let go.
for (const viewport of [...sizes, { width: 320, height: 900 }]) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    // On a phone every step; elsewhere what differs is how long sections are.
    const every = viewport.width === 360;
    test(`the address of ${every ? 'every step' : 'each last step'} opens that step`, async ({ page }) => {
      // A page load for each.
      test.setTimeout(240_000);
      await open(page);
      for (const { id, steps } of await outline(page)) {
        for (const step of every ? steps : steps.slice(-1)) {
          await page.goto('about:blank');
          await open(page, `./#${id}-${step}`);
          await expectStep(page, id, step);
          await expect(page.locator(`#${id}-${step} h3`)).toBeInViewport();
        }
      }
    });

    test('the address follows the reader, and is plain above the story', async ({ page }) => {
      await open(page);
      await page.locator('#chain-campaign').evaluate((step) => {
        step.scrollIntoView({ block: 'center' });
      });
      await expect.poll(() => new URL(page.url()).hash, { timeout: 5000 }).toMatch(/^#chain-/);
      const step = await page.locator('#chain').getAttribute('data-current');
      expect(new URL(page.url()).hash).toBe(`#chain-${step ?? ''}`);
      await page.evaluate(() => {
        scrollTo(0, 0);
      });
      await expect.poll(() => new URL(page.url()).hash, { timeout: 5000 }).toBe('');
      expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    });

    // At 320 px each step has its own picture, and no ticks.
    if (viewport.width === 320) return;
    test('a tick leads to its step', async ({ page }) => {
      await open(page, './#chain-emails');
      await page.locator('#chain .ticks a').nth(4).click({ force: true });
      await expectStep(page, 'chain', 'bloomberg');
    });
  });
}

test('an address that names nothing opens the page without a fault', async ({ page }) => {
  const faults = await open(page, './#chain-%E0%A4%A');
  await expect(page.locator('h1')).toBeVisible();
  expect(faults).toEqual([]);
});
