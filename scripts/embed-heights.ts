import type { Page } from '@playwright/test';
import type { Heights } from '../src/embed/heights.ts';

/** Widths of frames that are measured, in px: phones, columns, whole pages; and both sides of where two columns begin. */
export const widths = [280, 320, 343, 360, 390, 480, 575, 576, 600, 640, 720, 800, 960, 1200];

/** How high an embed is at each width, its fonts there, all of it in the flow. */
export const heightsOf = async (
  page: Page,
  address: string,
  at: readonly number[] = widths,
): Promise<Heights> => {
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  const heights: Heights = [];
  for (const width of at) {
    await page.setViewportSize({ width, height: 700 });
    const height = await page
      .locator('#root')
      .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    heights.push([width, height]);
  }
  return heights;
};
