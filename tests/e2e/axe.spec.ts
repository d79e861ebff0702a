import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { open } from './story.ts';

const faultsOf = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
};
/** One page of each kind; the pages of claims and sources are tested with what they can do. */
const pages = [
  './text/',
  './sections/chain/',
  './sections/matrix/',
  './claims/who-did-it/',
  './claims/wikileaks-source-2016/',
  './claims/other/',
  './method/',
  './corrections/',
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test(`axe finds nothing, ${colorScheme}, ${width} px`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      await open(page, './#chain-bloomberg');
      await expect(page.locator('#chain')).toHaveAttribute('data-current', 'bloomberg');
      expect(await faultsOf(page)).toEqual([]);
      await context.close();
    });

    for (const address of pages) {
      test(`axe finds nothing on ${address}, ${colorScheme}, ${width} px`, async ({ browser }) => {
        const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
        const page = await context.newPage();
        expect(await open(page, address)).toEqual([]);
        expect(await faultsOf(page)).toEqual([]);
        await context.close();
      });
    }
  }
}

for (const address of pages) {
  test(`nothing on ${address} is wider than a screen of 320 px`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await open(page, address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await context.close();
  });
}
