import { chromium } from '@playwright/test';
import { mkdirSync, rmSync } from 'node:fs';
import { chromiumOptions } from './browser.ts';
import { serve } from './serve.ts';

/**
 * `npm run shots [-- section … | -- /page/ …]`: screenshots of the built site into `.shots/` (ignored by git), at five
 * sizes, light and dark: the opening, every step of every section and a contact sheet of each; or whole pages.
 */
const sizes = [
  { name: '360', width: 360, height: 800, scale: 2 },
  { name: '390', width: 390, height: 844, scale: 2 },
  { name: '768', width: 768, height: 1024, scale: 1 },
  { name: '1024', width: 1024, height: 768, scale: 1 },
  { name: '1440', width: 1440, height: 900, scale: 1 },
];
const only = process.argv.slice(2).filter((arg) => !arg.startsWith('/'));
const pages = process.argv.slice(2).filter((arg) => arg.startsWith('/'));
const browser = await chromium.launch(chromiumOptions());
const site = await serve();
rmSync('.shots', { recursive: true, force: true });
mkdirSync('.shots');

for (const { name, width, height, scale } of sizes) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: scale,
      colorScheme,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    for (const path of pages) {
      await page.goto(new URL(path.slice(1), site.url).href);
      await page.evaluate(() => document.fonts.ready);
      const file = path.replaceAll(/[/#?]+/g, '-').replaceAll(/^-|-$/g, '') || 'home';
      await page.screenshot({ path: `.shots/page-${file}-${name}-${colorScheme}.png`, fullPage: true });
    }
    if (pages.length > 0) {
      await context.close();
      continue;
    }
    await page.goto(site.url);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: `.shots/opening-${name}-${colorScheme}.png` });
    const steps = await page.$$eval('[data-section] [data-step]', (all) => all.map((step) => step.id));
    const sheets = new Map<string, string[]>();
    for (const id of steps) {
      const section = id.split('-')[0] ?? '';
      if (only.length > 0 && !only.includes(section)) continue;
      await page.evaluate((hash) => {
        location.hash = hash;
      }, id);
      await page.waitForTimeout(250);
      const image = await page.screenshot({ path: `.shots/${id}-${name}-${colorScheme}.png` });
      sheets.set(section, [...(sheets.get(section) ?? []), image.toString('base64')]);
    }
    const sheet = await context.newPage();
    for (const [section, images] of sheets) {
      const columns = width < 500 ? 4 : width < 1000 ? 4 : 3;
      const tile = width < 500 ? 360 : width < 1000 ? 440 : 620;
      await sheet.setViewportSize({ width: columns * (tile + 12), height: 400 });
      const tiles = images.map((data) => `<img src="data:image/png;base64,${data}" width="${tile}">`);
      await sheet.setContent(
        `<style>body{margin:0;display:flex;flex-wrap:wrap;gap:12px;background:#888}</style>${tiles.join('')}`,
      );
      await sheet.screenshot({ path: `.shots/sheet-${section}-${name}-${colorScheme}.png`, fullPage: true });
    }
    await context.close();
  }
}
await site.stop();
await browser.close();
process.stdout.write('Screenshots are in .shots/\n');
