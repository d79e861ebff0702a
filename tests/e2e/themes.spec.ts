import { type Browser, type BrowserContextOptions, expect, type Page, test } from '@playwright/test';
import { expectStep, open } from './story.ts';

/** Light, dark and motion as a reader chose them: by control, by address, on the site's other pages, and without storage. */
const light = 'rgb(251, 249, 244)';
const dark = 'rgb(22, 21, 19)';
const paper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
/** The colour a browser's own frame takes. */
const frame = (page: Page): Promise<string | undefined> =>
  page.$$eval('meta[name=theme-color]', (all) =>
    (all as HTMLMetaElement[])
      .filter(({ media }) => matchMedia(media).matches)
      .map(({ content }) => content)
      .at(0),
  );
const pick = async (page: Page, group: string, value: string): Promise<void> => {
  const details = page.locator('reading-choices details');
  if ((await details.count()) > 0 && !(await details.evaluate((one) => (one as HTMLDetailsElement).open)))
    await details.locator('summary').click();
  await page
    .locator('reading-choices')
    .getByRole('group', { name: group })
    .getByLabel(value, { exact: true })
    .check();
};
const pages = [
  './',
  './text/',
  './sections/chain/',
  './claims/',
  './claims/who-did-it/',
  './sources/',
  './method/',
  './corrections/',
  './404.html',
];

test('a light chosen holds at once, after a reload, on the other pages and on the way back', async ({
  page,
}) => {
  await open(page);
  expect([await paper(page), await frame(page)]).toEqual([light, '#fbf9f4']);
  await pick(page, 'Light', 'Dark');
  expect([await paper(page), await frame(page)]).toEqual([dark, '#161513']);
  expect(new URL(page.url()).search).toBe('?theme=dark');
  await page.reload();
  expect([await paper(page), await frame(page)]).toEqual([dark, '#161513']);
  await expect(page.locator('reading-choices [value=dark]')).toBeChecked();
  for (const address of pages.slice(1)) {
    await page.goto(address);
    expect(await paper(page), address).toBe(dark);
    expect(await frame(page), address).toBe('#161513');
  }
  await page.goto('./claims/');
  await expect(page.locator('reading-choices [value=dark]')).toBeChecked();
  await pick(page, 'Light', 'As the system');
  expect([await paper(page), await frame(page)]).toEqual([light, '#fbf9f4']);
  await page.goto('./method/');
  expect(await paper(page)).toBe(light);
  await page.goBack();
  expect(await paper(page)).toBe(light);
});

test('on one page the way back undoes steps, not the light', async ({ page }) => {
  await open(page);
  await pick(page, 'How', 'Step by step');
  await pick(page, 'Light', 'Dark');
  await page.goBack();
  await expect(page.locator('reading-choices [name=step]').first()).toBeChecked();
  expect(await paper(page)).toBe(dark);
  await expect(page.locator('reading-choices [value=dark]')).toBeChecked();
});

test('an address says it, against the system and against what was remembered', async ({ browser }) => {
  for (const [colorScheme, theme, expected] of [
    ['light', 'dark', dark],
    ['dark', 'light', light],
    ['dark', 'pink', dark],
  ] as const) {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    for (const address of pages) {
      await page.goto(`${address}?theme=${theme}`);
      expect(await paper(page), address).toBe(expected);
    }
    await context.close();
  }
  const page = await browser.newPage();
  await page.goto('./?theme=dark');
  await page.goto('./text/?theme=light');
  expect(await paper(page)).toBe(light);
  await page.close();
});

/** What the page's colours are while nothing but the head has been read, and when the browser first paints. */
test('nothing flashes: the first paint is dark where dark was chosen', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const note = (): void => {
      if (document.querySelector('body'))
        seen.push(getComputedStyle(document.documentElement).backgroundColor);
    };
    new MutationObserver(note).observe(document, { childList: true, subtree: true });
    new PerformanceObserver(note).observe({ type: 'paint', buffered: true });
  });
  for (const address of ['./?theme=dark', './text/']) {
    await page.goto(address);
    await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen)).toEqual(new Set([dark]));
  }
});

test('without storage the control and the address still work, on the page itself', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  const faults = await open(page, './?theme=dark');
  expect(await paper(page)).toBe(dark);
  await pick(page, 'Light', 'Light');
  expect(await paper(page)).toBe(light);
  await pick(page, 'Light', 'Dark');
  await page.reload();
  expect(await paper(page)).toBe(dark);
  await page.goto('./claims/');
  expect(await paper(page)).toBe(light);
  await pick(page, 'Light', 'Dark');
  expect(await paper(page)).toBe(dark);
  expect(faults).toEqual([]);
});

test('paper is light, whatever was chosen', async ({ page }) => {
  await open(page, './?theme=dark');
  await page.emulateMedia({ media: 'print' });
  expect(
    await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('color-scheme')),
  ).toBe('light');
  expect(await paper(page)).toBe('rgb(255, 255, 255)');
});

/** Goes from one step to another; how many marks were on their way, and whether anything was animated. */
const moved = async (browser: Browser, options: BrowserContextOptions, address: string): Promise<number> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  let most = 0;
  for (const [section, from, to] of [
    ['chain', 'emails', 'microsoft'],
    ['timeline', undefined, undefined],
  ] as const) {
    const steps = await (async () => {
      await open(page, `./${address}#${section}${from === undefined ? '' : `-${from}`}`);
      return page.$$eval(`#${section} [data-step]`, (all) =>
        all.map(({ id }) => id.split('-').slice(1).join('-')),
      );
    })();
    const [first = '', second = ''] = from === undefined ? steps : [from, to];
    await page.evaluate((hash) => (location.hash = hash), `${section}-${first}`);
    await expectStep(page, section, first);
    await page.evaluate((hash) => (location.hash = hash), `${section}-${second}`);
    await expect(page.locator(`#${section}`)).toHaveAttribute('data-current', second);
    const now = await page.evaluate(
      (id) =>
        document.querySelectorAll(`#${id} .drawing [opacity]`).length +
        document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().endTime) > 0)
          .length,
      section,
    );
    most = Math.max(most, now);
    await expectStep(page, section, second);
  }
  await context.close();
  return most;
};

test('motion moves or rests as the system or the reader wants, and comes to the same pictures', async ({
  browser,
}) => {
  const still = { reducedMotion: 'reduce' } as const;
  expect(await moved(browser, {}, '')).toBeGreaterThan(0);
  expect(await moved(browser, still, '')).toBe(0);
  expect(await moved(browser, {}, '?motion=off')).toBe(0);
  expect(await moved(browser, still, '?motion=on')).toBeGreaterThan(0);
});

test('motion is chosen by its control, and kept', async ({ page }) => {
  await open(page);
  const duration = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--duration'));
  expect(await duration()).toBe('1');
  await pick(page, 'Motion', 'Off');
  expect(await duration()).toBe('0');
  expect(new URL(page.url()).search).toBe('?motion=off');
  await page.goto('./sections/chain/');
  expect(await duration()).toBe('0');
  await pick(page, 'Motion', 'As the system');
  expect(await duration()).toBe('1');
});

test('a link that is passed on asks nobody else for this light or motion', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, './?theme=dark&motion=on&step=chain#chain-basis');
  await page.locator('#chain .section-foot button').click();
  await expect(page.locator('#chain .section-foot output')).toHaveText('Link copied');
  const { search, hash } = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect([search, hash]).toEqual(['?step=chain', '#chain']);
});
