import { expect, test } from '@playwright/test';
import { expectStep, open } from './story.ts';

/** A story section's first term, in the step that holds it. */
const term = '#story button.term';

test.describe('a term', () => {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
      test.use({ javaScriptEnabled });
      test('opens where it stands, closes with Escape, and gives the focus back', async ({ page }) => {
        await page.goto('./');
        const button = page.locator(term).first();
        const meaning = page.locator(`#${(await button.getAttribute('popovertarget')) ?? ''}`);
        await expect(meaning).toBeHidden();
        await button.focus();
        await page.keyboard.press('Enter');
        await expect(meaning).toBeInViewport({ ratio: 1 });
        await page.keyboard.press('Escape');
        await expect(meaning).toBeHidden();
        await expect(button).toBeFocused();
      });
    });
  }
});

test.describe('passing on', () => {
  test('copies the address of the step that is shown, and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, './#chain-basis');
    await expectStep(page, 'chain', 'basis');
    await page.locator('#chain .ticks share-link button').click();
    await expect(page.locator('#chain .ticks output')).toHaveText('Link copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).hash).toBe('#chain-basis');
  });

  test('hands a section to the system’s share sheet where there is one', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(navigator, {
        share: (data: ShareData) => {
          Object.assign(window, { shared: data });
          return Promise.resolve();
        },
      });
    });
    await open(page);
    await page.locator('#chain .section-foot button').click();
    const shared = await page.evaluate(() => (window as unknown as { shared: ShareData }).shared);
    expect(new URL(shared.url ?? '').hash).toBe('#chain');
    expect(shared.title).toBe('How did it reach the page?');
  });

  test('shows the address itself where neither is allowed', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await open(page);
    await page.locator('#chain .section-foot button').click();
    await expect(page.locator('#chain .section-foot output')).toHaveText(/#chain$/);
  });
});

test('a question in the list leads to its section', async ({ page }) => {
  await open(page);
  const last = page.locator('.questions a').last();
  const id = (await last.getAttribute('href'))?.slice(1) ?? '';
  await last.click();
  await expect(page.locator(`#${id} h2`).first()).toBeInViewport();
});
