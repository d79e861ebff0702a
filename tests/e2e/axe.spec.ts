import { expect, type Page, test } from '@playwright/test';
import { faultsOf } from './faults.ts';
import { faintLabels } from './contrast.ts';
import { open } from './story.ts';

/** One page of each kind; the pages of claims and sources are tested with what they can do, too. */
const pages = [
  './text/',
  './sections/chain/',
  './sections/matrix/',
  './claims/',
  './claims/who-did-it/',
  './claims/wikileaks-source-2016/',
  './claims/other/',
  './sources/',
  './method/',
  './corrections/',
  './embed/',
  './embed/chain/',
  './embed/claim/who-did-it/',
  './404.html',
];
/**
 * Light and dark by the system and by choice, colours the reader's system forces, and 320 px. Where what differs from a
 * look before is the colours, only they are looked at.
 */
const looks: [name: string, width: number, media: Parameters<Page['emulateMedia']>[0], query?: string][] = [
  ['light', 360, { colorScheme: 'light' }],
  ['light', 1440, { colorScheme: 'light' }],
  ['light by choice', 320, { colorScheme: 'dark' }, '?theme=light'],
  ['dark', 360, { colorScheme: 'dark' }],
  ['dark', 1440, { colorScheme: 'dark' }],
  ['dark by choice', 768, { colorScheme: 'light' }, '?theme=dark'],
  ['forced colours', 1440, { forcedColors: 'active' }],
  ['forced colours', 320, { forcedColors: 'active' }],
];

for (const [name, width, media, query = ''] of looks) {
  test(`axe finds nothing in the story: ${name}, ${width} px`, async ({ page }) => {
    await page.emulateMedia(media);
    await page.setViewportSize({ width, height: 900 });
    await open(page, `./${query}#chain-bloomberg`);
    await expect(page.locator('#chain')).toHaveAttribute('data-current', 'bloomberg');
    expect(await faultsOf(page, { colours: !name.startsWith('light') })).toEqual([]);
    expect(await faintLabels(page)).toEqual([]);
  });
}

// Every other page is opened once, and looked at in each.
for (const address of pages) {
  test(`axe finds nothing on ${address}: light, forced colours, 320 px, dark`, async ({ page }) => {
    const look = async (
      width: number,
      media: Parameters<Page['emulateMedia']>[0],
      colours: boolean,
    ): Promise<void> => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia(media);
      const at = `${width} px, ${JSON.stringify(media)}`;
      expect(await faultsOf(page, { colours }), at).toEqual([]);
      expect(await faintLabels(page), at).toEqual([]);
    };
    // Colours on their way from one to another are neither.
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, address);
    await look(1440, {}, false);
    await look(1440, { forcedColors: 'active' }, true);
    await look(320, { forcedColors: 'none' }, false);
    await look(320, { colorScheme: 'dark' }, true);
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`every label of every step stands out from what it is on, ${theme}`, async ({ page }) => {
    // So low a screen that each step has a picture of its own.
    await page.setViewportSize({ width: 360, height: 568 });
    await open(page, `./?theme=${theme}`);
    expect(await page.locator('svg.still:visible').count()).toBeGreaterThan(40);
    expect(await faintLabels(page)).toEqual([]);
  });
}

test('where colours are forced, lines are the system’s, the current step is marked, and dashes stay', async ({
  browser,
}) => {
  const context = await browser.newContext({
    forcedColors: 'active',
    // Colours on their way from one to another are neither.
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await open(page, './#chain-campaign');
  await expect(page.locator('#chain')).toHaveAttribute('data-current', 'campaign');
  const found = await page.evaluate(() => {
    const probe = document.createElement('p');
    document.body.append(probe);
    const system = (name: string): string => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const [canvas, text, gray, mark] = ['Canvas', 'CanvasText', 'GrayText', 'Highlight'].map(system);
    const shapes = [...document.querySelectorAll('svg[data-graphic] > *')].map((one) =>
      getComputedStyle(one),
    );
    const tick = document.querySelector('#chain .ticks [aria-current]');
    return {
      others: [...new Set(shapes.flatMap(({ stroke, fill }) => [stroke, fill]))].filter(
        (color) => !['none', canvas, text, gray, mark].includes(color) && color !== 'rgba(0, 0, 0, 0)',
      ),
      dashes: document.querySelectorAll('#chain .drawing [stroke-dasharray]').length,
      tick: tick && getComputedStyle(tick, '::before').backgroundColor === mark,
    };
  });
  expect(found.others).toEqual([]);
  expect(found.dashes).toBeGreaterThan(3);
  expect(found.tick).toBe(true);
  await context.close();
});

for (const address of pages) {
  test(`nothing on ${address} is wider than a screen of 320 px`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await open(page, address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await context.close();
  });
}
