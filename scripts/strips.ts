import { chromium } from '@playwright/test';
import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { figureOf } from '../src/figures/index.ts';
import { boxes } from '../src/graphics/marks.ts';
import { printMarks, viewBox } from '../src/graphics/svg.ts';
import { loadTranslate } from '../src/i18n/ui.ts';
import { contentRoot } from '../src/paths.ts';
import { loadStories } from '../src/record/index.ts';
import { chromiumOptions } from './browser.ts';

/**
 * `npm run strips [-- section …]`: the pictures of each section as a comic strip of its steps, into
 * `.shots/strip-<section>-<narrow|wide>-<light|dark>.png`. Without a build: for drawing.
 */
const only = process.argv.slice(2);
const inline = (path: string): string => `data:font/woff2;base64,${readFileSync(path).toString('base64')}`;
const fontFile = (name: string): string =>
  inline(fileURLToPath(import.meta.resolve(`@fontsource-variable/${name}-latin-wght-normal.woff2`)));
const faces = [
  ['Source Serif 4', fontFile('source-serif-4/files/source-serif-4')],
  ['Libre Franklin', fontFile('libre-franklin/files/libre-franklin')],
  ['Source Serif Display', inline('.generated/display.woff2')],
]
  .map(([family, url]) => `@font-face{font-family:'${family}';src:url(${url});font-weight:100 900}`)
  .join('');
const styles = ['src/styles/tokens.css', ...globSync('src/styles/marks/*.css').sort()]
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const layout = `body{margin:0;padding:16px;background:var(--paper);display:flex;flex-wrap:wrap;gap:24px}
  svg{flex:none;outline:1px dotted var(--hairline)}`;
const perRow = { narrow: 4, wide: 3 };

mkdirSync('.shots', { recursive: true });
const browser = await chromium.launch(chromiumOptions());
for (const record of loadStories(contentRoot())) {
  const voice = { record, language: 'en', t: loadTranslate(contentRoot(), 'en') };
  for (const section of record.sections) {
    if (only.length > 0 && !only.includes(section.id)) continue;
    const figure = figureOf(voice, section);
    for (const box of Object.values(boxes)) {
      const svgs = section.structure.steps.map(
        (_, i) =>
          `<svg data-box="${box.name}" data-graphic="${figure.graphic}" width="${box.width}" height="${box.height}" ` +
          `viewBox="${viewBox(box)}">${printMarks(figure.marks(i, box.name), true)}</svg>`,
      );
      for (const colorScheme of ['light', 'dark'] as const) {
        const width = 16 + perRow[box.name] * (box.width + 24);
        const page = await browser.newPage({ colorScheme, viewport: { width, height: 400 } });
        await page.setContent(`<style>${faces}${styles}${layout}</style>${svgs.join('')}`);
        await page.evaluate(() => document.fonts.ready);
        const path = `.shots/strip-${section.id}-${box.name}-${colorScheme}.png`;
        await page.screenshot({ path, fullPage: true });
        await page.close();
        process.stdout.write(`${path}\n`);
      }
    }
  }
}
await browser.close();
