import { expect, type Page, test } from '@playwright/test';
import { printed } from './printed.ts';
import { expectPicture, expectStep, open } from './story.ts';

/** What pictures are drawn from where they are wide is fetched, as is what draws them. */

const layouts = '**/layouts/*.json';
const shown = (page: Page, section: string) => page.locator(`#${section} .drawing > svg:visible`);
const expectBox = (page: Page, section: string, box: string) =>
  expect(shown(page, section)).toHaveAttribute('data-box', box);

/** Notes which files of a kind are asked for. */
const asked = (page: Page, kind: RegExp): string[] => {
  const names: string[] = [];
  page.on('request', (request) => {
    const [, name] = kind.exec(request.url()) ?? [];
    if (name !== undefined) names.push(name);
  });
  return names;
};
const layoutOf = /\/layouts\/([a-z-]+)\.[0-9a-f]{10}\.json$/;

/** Errors that nothing caught; a file that is missing is told in the console, and is none. */
const uncaught = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
};

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test('no wide layout is fetched, on any step', async ({ page }) => {
    const names = asked(page, layoutOf);
    for (const hash of ['chain-basis', 'drift-microsoft', 'voices-order']) {
      await page.goto('about:blank');
      await open(page, `./#${hash}`);
      const [section = '', step = ''] = hash.split('-');
      await expectStep(page, section, step);
    }
    await page.waitForLoadState('networkidle');
    expect(names).toEqual([]);
  });

  test('what draws is fetched when the first picture comes near, and what steps when one is stepped through', async ({
    page,
  }) => {
    const scripts = asked(page, /\/(drawing|stepper)\.[^/]+\.js$/);
    await open(page);
    await page.waitForLoadState('networkidle');
    expect(scripts).toEqual([]);
    await page.locator('#chain').evaluate((section) => {
      section.scrollIntoView();
    });
    await expect.poll(() => scripts).toEqual(['drawing']);
    await expectStep(page, 'chain', 'emails');
    await page.locator('#chain .ticks .mode').click();
    await expect(page.locator('#chain .stepper [data-way="1"]')).toBeVisible();
    expect(scripts).toEqual(['drawing', 'stepper']);
  });

  test('turned to a wide screen a picture shows the narrow box until its wide layout is there', async ({
    page,
  }) => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(layouts, async (route) => {
      await held;
      await route.continue();
    });
    await open(page, './#chain-basis');
    await expectStep(page, 'chain', 'basis');
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect(page.locator('#chain .scrolly')).toHaveAttribute('data-narrow', '');
    await expectBox(page, 'chain', 'narrow');
    await expectPicture(page, 'chain');
    release();
    await expectBox(page, 'chain', 'wide');
    await expectPicture(page, 'chain');
  });
});

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('only sections that are near fetch theirs, each once', async ({ page }) => {
    const names = asked(page, layoutOf);
    await open(page, './#chain-basis');
    await expectStep(page, 'chain', 'basis');
    await page.waitForLoadState('networkidle');
    expect(names).toContain('chain');
    expect(names).not.toContain('matrix');
    await page.locator('#matrix').evaluate((section) => {
      section.scrollIntoView();
    });
    await expect.poll(() => names).toContain('matrix');
    await page.setViewportSize({ width: 1300, height: 1000 });
    await expectPicture(page, 'matrix');
    expect(new Set(names).size).toBe(names.length);
  });

  test('where a wide layout cannot be had the narrow picture is shown, at its step; the next resize asks again', async ({
    page,
  }) => {
    const errors = uncaught(page);
    await page.route(layouts, (route) => route.fulfill({ status: 404 }));
    await page.goto('./#chain-basis');
    await expectBox(page, 'chain', 'narrow');
    await expectStep(page, 'chain', 'basis');
    await page.evaluate(() => {
      location.hash = 'chain-bloomberg';
    });
    await expectStep(page, 'chain', 'bloomberg');
    await expectBox(page, 'chain', 'narrow');
    // Its marks lead where they stand now.
    await expect(page.locator('#chain .mark-link').first()).toBeInViewport();
    await page.unroute(layouts);
    await page.setViewportSize({ width: 1400, height: 900 });
    await expectBox(page, 'chain', 'wide');
    await expectStep(page, 'chain', 'bloomberg');
    expect(errors).toEqual([]);
  });

  test('a layout that is no layout is as good as none', async ({ page }) => {
    const errors = uncaught(page);
    await page.route(layouts, (route) => route.fulfill({ body: '<p>' }));
    await page.goto('./sections/drift/');
    await expectBox(page, 'drift', 'narrow');
    await expectStep(page, 'drift', 'microsoft');
    expect(errors).toEqual([]);
  });

  test('a layout that is late has the narrow picture in its place', async ({ page }) => {
    await page.route(layouts, () => undefined);
    await open(page, './#chain-basis');
    await expectBox(page, 'chain', 'narrow');
    await expectStep(page, 'chain', 'basis');
  });

  test('from a day on which less was known no picture shows more, with or without its layout', async ({
    page,
  }) => {
    await page.route(layouts, (route) => route.abort());
    await page.goto('./?asof=2024-08-12#nested-later');
    await expectBox(page, 'nested', 'narrow');
    const known = await page
      .locator('#nested [data-step]:not([data-later])')
      .last()
      .getAttribute('data-step');
    await expect(shown(page, 'nested').locator(':scope > *')).toHaveCount(
      printed('nested', known ?? '', 'narrow').length,
    );
  });

  test('from such a day no picture is shown that nothing draws', async ({ page }) => {
    const errors = uncaught(page);
    await page.route('**/drawing.*.js', (route) => route.abort());
    await page.goto('./?asof=2024-08-12#nested-later');
    await expect(page.locator('#nested-later .not-yet')).toBeVisible();
    await expect(shown(page, 'nested')).toHaveCount(0);
    expect(errors).toEqual([]);
  });
});
