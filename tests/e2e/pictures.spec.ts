import { type Browser, expect, type Page, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { boxes } from '../../src/graphics/marks.ts';
import { outDir } from '../../src/paths.ts';
import { type Twin, twinsOf } from '../../src/pictures/twin.ts';
import { farthest } from '../fixtures/compare-images.ts';
import { loadVoice } from '../fixtures/story.ts';
import { expectStep, open } from './story.ts';

/** Pictures as files of their own, as a browser shows them: like the page's own drawing, and the same as SVG and PNG. */
const voice = loadVoice('en');
const twins = voice.record.sections.flatMap((section) => twinsOf(voice, section));
/** The fullest picture of each section. */
const last = twins.filter(({ section }, i) => twins[i + 1]?.section !== section);
const read = (address: string): Buffer => readFileSync(join(outDir(), address));

/**
 * How far a spot of two pictures may be apart where they show the same: letters are smoothed by two engines, or in two
 * ways by one. Measured over all steps, most was 16; a mark that is missing comes to 40 and more (see the last test).
 */
const near = 20;

/** Shows one image alone, as large as it is made for, and takes it. */
const shoot = async (
  page: Page,
  image: Buffer,
  { width, height }: Twin,
  type = 'svg+xml',
): Promise<Buffer> => {
  await page.setViewportSize({ width, height });
  await page.setContent(`<style>body{margin:0}</style><img width="${width}" height="${height}">`);
  await page.locator('img').evaluate(
    async (img: HTMLImageElement, src) => {
      img.src = src;
      await img.decode();
    },
    `data:image/${type};base64,${image.toString('base64')}`,
  );
  return page.screenshot();
};
const alone = (browser: Browser): Promise<Page> => browser.newPage({ deviceScaleFactor: 2 });

/** The wide drawing of a section's page, once it shows a step: taken at the size it is drawn for, without what surrounds it. */
const shootLive = async (page: Page): Promise<Buffer> => {
  const { width, height } = boxes.wide;
  await page.evaluate(
    ([w, h]) => {
      const picture = document.querySelector('.drawing > svg[data-box="wide"]');
      const frame = document.createElement('div');
      frame.style.cssText = `position:fixed;inset:0 auto auto 0;width:${w}px;height:${h}px;z-index:99;background:var(--paper)`;
      if (picture) frame.append(picture.cloneNode(true));
      document.body.append(frame);
    },
    [width, height],
  );
  return page.screenshot({ clip: { x: 0, y: 0, width, height } });
};

/** The part of a file's picture that is the drawing. */
const cutDrawing = (shot: Buffer, svg: Buffer): Promise<Buffer> => {
  const [, x = '', y = ''] = /<g transform="translate\((\d+) (\d+)\)">/.exec(svg.toString()) ?? [];
  const { width, height } = boxes.wide;
  return sharp(shot)
    .extract({ left: Number(x) * 2, top: Number(y) * 2, width: width * 2, height: height * 2 })
    .toBuffer();
};

test('every file is well-formed', async ({ page }) => {
  await page.setContent('');
  for (const { addresses } of twins) {
    for (const address of [addresses.svg, addresses['dark.svg']]) {
      const root = await page.evaluate(
        (text) => new DOMParser().parseFromString(text, 'image/svg+xml').documentElement.nodeName,
        read(address).toString(),
      );
      expect(root, address).toBe('svg');
    }
  }
});

for (const theme of ['light', 'dark'] as const) {
  test(`the page’s own drawing and the file show the same, ${theme}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      ...(baseURL === undefined ? {} : { baseURL }),
      deviceScaleFactor: 2,
      reducedMotion: 'reduce',
      colorScheme: theme,
      viewport: { width: 1440, height: 900 },
    });
    const page = await alone(browser);
    for (const twin of last) {
      const live = await context.newPage();
      await open(live, `./sections/${twin.section}/#${twin.section}-${twin.step}`);
      await expectStep(live, twin.section, twin.step);
      const svg = read(twin.addresses[theme === 'light' ? 'svg' : 'dark.svg']);
      const drawing = await cutDrawing(await shoot(page, svg, twin), svg);
      expect(await farthest(await shootLive(live), drawing), twin.section).toBeLessThanOrEqual(near);
      await live.close();
    }
    await page.close();
    await context.close();
  });
}

test('as SVG and as PNG a picture is the same', async ({ browser }) => {
  const page = await alone(browser);
  for (const twin of last) {
    const [svg, png] = [read(twin.addresses.svg), read(twin.addresses.png)];
    const apart = await farthest(await shoot(page, svg, twin), await shoot(page, png, twin, 'png'));
    expect(apart, twin.section).toBeLessThanOrEqual(near);
  }
  await page.close();
});

test('a mark or a label that is missing, or has another colour or width, would be seen', async ({
  browser,
}) => {
  const page = await alone(browser);
  const twin = last.find(({ section }) => section === 'chain');
  if (!twin) throw new Error('no chain');
  const svg = read(twin.addresses.svg).toString();
  const whole = await shoot(page, Buffer.from(svg), twin);
  const faults: [of: string, from: RegExp, to: string][] = [
    ['a ring', /<circle [^>]*stroke="#794fb4"[^>]*\/>/, ''],
    ['a filled circle', /<circle [^>]*fill="#864c00"[^>]*\/>/, ''],
    ['its colour', /(<circle [^>]*fill=")#864c00/, '$1#1b747d'],
    ['a line', /<path [^>]*stroke="#1b747d"[^>]*\/>/, ''],
    ['its width', /(<path [^>]*stroke="#302d27" stroke-width=")2"/, '$15"'],
    ['a label', /<g transform="[^"]*"><use xlink:href="#p\w+-3".*?<\/g><\/g>/, ''],
    ['a letter', /(<g id="p\w+-3"[^>]*>)<use[^>]*\/>/, '$1'],
  ];
  for (const [of, from, to] of faults) {
    const changed = svg.replace(from, to);
    expect(changed, of).not.toBe(svg);
    const apart = await farthest(whole, await shoot(page, Buffer.from(changed), twin));
    expect(apart, of).toBeGreaterThan(near);
  }
  await page.close();
});
