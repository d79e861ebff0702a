import { expect, type Page, test } from '@playwright/test';
import { faultsOf } from './faults.ts';
import { expectStep, expectStepInView, open, outline, sizes } from './story.ts';

/** What steps stands below the picture up to 704 px, beside it from there on. */
const all = [...sizes.filter(({ width }) => width !== 768), { width: 320, height: 568 }];
const next = (page: Page, section: string) => page.locator(`#${section} .stepper [data-way="1"]`);
const previous = (page: Page, section: string) => page.locator(`#${section} .stepper [data-way="-1"]`);
/** The button that changes a section over: at the ticks, or above the first step where there are none. */
const mode = (page: Page, section: string) => page.locator(`#${section} .mode:visible`);
const query = (page: Page) => new URL(page.url()).search;
const hash = (page: Page) => new URL(page.url()).hash;
const expectMode = (page: Page, section: string, stepped: boolean) =>
  expect(page.locator(`#${section}[data-stepped]`)).toHaveCount(stepped ? 1 : 0);
/** How high the sections are: what stands below one must not move. */
const heights = (page: Page) =>
  page.$$eval('story-section', (sections) => sections.map((section) => section.clientHeight));

for (const viewport of [...all, { width: 667, height: 375 }]) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });

    test('every section steps through all its steps and back, and nothing moves', async ({ page }) => {
      test.setTimeout(120_000);
      const faults = await open(page, './?step=all');
      const before = await heights(page);
      for (const { id, steps } of await outline(page)) {
        await expect(previous(page, id)).toBeDisabled();
        for (const [i, step] of steps.entries()) {
          await expectStep(page, id, step);
          await expect(page.locator(`#${id} .stepper summary b`)).toHaveText(`${i + 1} of ${steps.length}`);
          await expect(page.locator(`#${id} .card:visible`)).toHaveCount(1);
          await expect(page.locator(`#${id}-${step} h3`)).toBeVisible();
          expect(await heights(page)).toEqual(before);
          if (i < steps.length - 1) await next(page, id).click();
        }
        expect(hash(page)).toBe(`#${id}-${steps.at(-1) ?? ''}`);
        await expect(next(page, id)).toBeDisabled();
        await previous(page, id).click();
        await expectStep(page, id, steps.at(-2) ?? '');
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        viewport.width,
      );
      expect(query(page)).toBe('?step=all');
      expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
      expect(faults).toEqual([]);
    });

    test('what is pressed is large enough, and no label becomes small', async ({ page }) => {
      await open(page, './?step=all');
      const found = await page.$$eval('.stepper :is(button, summary), .ticks .mode', (buttons) =>
        buttons.map((button) => button.getBoundingClientRect()).map(({ width, height }) => [width, height]),
      );
      for (const [width = 0, height = 0] of found) {
        expect(height).toBeGreaterThanOrEqual(44);
        expect(width).toBeGreaterThanOrEqual(30);
      }
      const scales = await page.$$eval('.drawing > svg', (svgs) =>
        (svgs as SVGSVGElement[])
          .filter((svg) => svg.checkVisibility())
          .map((svg) => svg.getScreenCTM()?.a ?? 0),
      );
      expect(scales.length).toBe((await outline(page)).length);
      expect(Math.min(...scales)).toBeGreaterThanOrEqual(0.999);
    });

    test('changing a section over keeps the step, in view', async ({ page }) => {
      await open(page, './#chain-basis');
      await expectStep(page, 'chain', 'basis');
      // Where each step has its own picture the button stands above the first.
      const sticky = await page.locator('#chain .picture').isVisible();
      const [here, there] = sticky ? ['basis', 'bloomberg'] : ['emails', 'microsoft'];
      await mode(page, 'chain').scrollIntoViewIfNeeded();
      await expectStep(page, 'chain', here);
      await mode(page, 'chain').click();
      await expectMode(page, 'chain', true);
      await expectStep(page, 'chain', here);
      await expect(page.locator('#chain .picture')).toBeInViewport();
      expect([query(page), hash(page)]).toEqual(['?step=chain', `#chain-${here}`]);
      await expect(mode(page, 'chain')).toBeFocused();
      await page.locator('#chain .stepper').scrollIntoViewIfNeeded();
      await next(page, 'chain').click();
      await mode(page, 'chain').click();
      await expectMode(page, 'chain', false);
      expect([query(page), hash(page)]).toEqual(['', `#chain-${there}`]);
      await expectStep(page, 'chain', there);
      await page.waitForTimeout(400);
      await expectStep(page, 'chain', there);
      // With its own picture above it.
      await expect(page.locator(`#chain-${there} ${sticky ? 'h3' : '.still'}`)).toBeInViewport();
      await expectStepInView(page, 'chain');
    });

    test('an address opens a section at its step in its mode; so do reload, back and forward', async ({
      page,
    }) => {
      await open(page, './?step=drift,chain#chain-bloomberg');
      const isThere = async (step: string) => {
        await expectMode(page, 'chain', true);
        await expectMode(page, 'voices', false);
        await expectStep(page, 'chain', step);
        await expect(page.locator(`#chain-${step} h3`)).toBeVisible();
        await expect(page.locator('#chain .drawing')).toBeInViewport();
      };
      await isThere('bloomberg');
      await page.locator('#chain .stepper').scrollIntoViewIfNeeded();
      await previous(page, 'chain').click();
      await page.reload();
      await isThere('basis');
      await mode(page, 'chain').click();
      await expectMode(page, 'chain', false);
      await expectStep(page, 'chain', 'basis');
      await page.goBack();
      await isThere('basis');
      await page.goForward();
      await expectMode(page, 'chain', false);
      await expectStep(page, 'chain', 'basis');
      await page.goto('./method/');
      await page.goBack();
      await expectMode(page, 'chain', false);
      await expectStep(page, 'chain', 'basis');
      await page.goBack();
      await isThere('basis');
    });

    test('links lead to steps and sections in both modes', async ({ page }) => {
      await open(page, './?step=chain');
      await page.evaluate(() => {
        location.hash = 'chain-microsoft';
      });
      await expectStep(page, 'chain', 'microsoft');
      await expect(page.locator('#chain .picture')).toBeInViewport();
      const top = await page.evaluate(() => scrollY);
      await page.locator('#chain .ticks a').nth(4).click();
      await expectStep(page, 'chain', 'bloomberg');
      await page.locator('#chain summary', { hasText: 'All steps' }).click();
      await page.locator('#chain .stepper ol a').nth(3).click();
      await expectStep(page, 'chain', 'basis');
      await expect(page.locator('#chain .stepper ol')).toBeHidden();
      expect(Math.abs((await page.evaluate(() => scrollY)) - top)).toBeLessThan(viewport.height);
      expect(hash(page)).toBe('#chain-basis');
      await page.locator('.questions a[href="#drift"]').click();
      await expect(page.locator('#drift h2').first()).toBeInViewport();
      await page.goBack();
      await expectStep(page, 'chain', 'basis');
    });

    if ([320, 1440].includes(viewport.width))
      test('axe finds nothing', async ({ page }) => {
        await open(page, './?step=all#chain-bloomberg');
        await expectStep(page, 'chain', 'bloomberg');
        await page.locator('#chain .stepper summary').click();
        expect(await faultsOf(page, { part: 'main' })).toEqual([]);
      });

    test('resizing in between keeps the step', async ({ page }) => {
      await open(page, './?step=chain#chain-bloomberg');
      for (const size of [{ width: 1440, height: 900 }, { width: 800, height: 360 }, viewport]) {
        await page.setViewportSize(size);
        await expectStep(page, 'chain', 'bloomberg');
        await expect(page.locator('#chain svg.still')).toHaveCount(0);
      }
    });
  });
}

test('the keys step only where the focus is in the stepper or the picture', async ({ page }) => {
  await open(page, './?step=chain#chain-basis');
  await expectStep(page, 'chain', 'basis');
  await page.keyboard.press('ArrowRight');
  await page.locator('#chain .section-foot a').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('#drift .ticks a').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(300);
  await expectStep(page, 'chain', 'basis');
  await next(page, 'chain').focus();
  for (const [key, step] of [
    ['ArrowRight', 'bloomberg'],
    ['End', 'not-there'],
    ['ArrowRight', 'not-there'],
    ['Home', 'emails'],
    ['ArrowLeft', 'emails'],
    ['ArrowRight', 'microsoft'],
    ['Control+ArrowRight', 'microsoft'],
  ] as const) {
    await page.keyboard.press(key);
    await expectStep(page, 'chain', step);
    await expect(next(page, 'chain')).toBeFocused();
  }
  await page.locator('#chain .ticks a').first().focus();
  await page.keyboard.press('ArrowRight');
  await expectStep(page, 'chain', 'campaign');
  await expect(page.locator('#chain [role=status]')).toHaveText(/^Step 3: /);
  await page.locator('#chain .stepper summary').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#chain .stepper ol')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#chain .stepper ol')).toBeHidden();
  await expect(page.locator('#chain .stepper summary')).toBeFocused();
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true });

  test('a swipe over the picture steps, and a scroll over it scrolls', async ({ page }) => {
    await open(page, './?step=chain#chain-basis');
    await expectStep(page, 'chain', 'basis');
    const client = await page.context().newCDPSession(page);
    const drag = async (across: number, down: number) => {
      const box = await page.locator('#chain .drawing').boundingBox();
      const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
        client.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: type === 'touchEnd' ? [] : [{ x: x + across * share, y: y + down * share }],
        });
      await touch('touchStart', 0);
      for (const share of [0.2, 0.4, 0.6, 0.8, 1]) await touch('touchMove', share);
      await touch('touchEnd', 1);
    };
    await drag(-120, 10);
    await expectStep(page, 'chain', 'bloomberg');
    await drag(120, 10);
    await expectStep(page, 'chain', 'basis');
    const before = await page.evaluate(() => scrollY);
    await drag(-30, -200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
    await drag(20, 0);
    await page.waitForTimeout(300);
    await expectStep(page, 'chain', 'basis');
  });
});

test('the page’s own choice changes all sections over, and back', async ({ page }) => {
  await open(page);
  await page.locator('reading-choices summary').click();
  await page.getByRole('radio', { name: 'Step by step' }).check();
  const sections = await outline(page);
  for (const { id } of sections) await expectMode(page, id, true);
  expect(query(page)).toBe('?step=all');
  await mode(page, 'chain').click();
  await expectMode(page, 'chain', false);
  await expectMode(page, 'drift', true);
  expect(query(page)).not.toContain('chain');
  await mode(page, 'chain').click();
  expect(query(page)).toBe('?step=all');
  await page.getByRole('radio', { name: 'Scroll' }).check();
  for (const { id } of sections) await expectMode(page, id, false);
  expect(query(page)).toBe('');
  await page.goBack();
  for (const { id } of sections) await expectMode(page, id, true);
});

test('changing over and back again and again leaves no listener behind', async ({ page }) => {
  await open(page, './#chain-basis');
  const client = await page.context().newCDPSession(page);
  const listeners = async (): Promise<number> => {
    await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Memory.getDOMCounters')).jsEventListeners;
  };
  const change = async (times: number): Promise<void> => {
    for (let i = 0; i < times; i += 1) {
      await page.evaluate(() => document.querySelector<HTMLElement>('#chain .ticks .mode')?.click());
      await expectMode(page, 'chain', i % 2 === 0);
    }
  };
  await change(2);
  await page.waitForTimeout(500);
  const before = await listeners();
  await change(20);
  await expect.poll(listeners).toBeLessThanOrEqual(before);
});

test('a shared step carries its mode, and nothing else that was chosen', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, './?step=chain,drift&theme=dark&asof=2024-08-12#chain-basis');
  await expectStep(page, 'chain', 'basis');
  await page.locator('#chain .ticks share-link button').click();
  await expect(page.locator('#chain .ticks output')).toHaveText('Link copied');
  const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(copied.search + copied.hash).toBe('?asof=2024-08-12&step=chain#chain-basis');
});

test('cards that are not shown are neither read nor reached', async ({ page }) => {
  await open(page, './?step=origins#origins-guess');
  const section = page.locator('#origins story-section');
  await expect(section.getByRole('heading', { level: 3 })).toHaveCount(1);
  const { steps } = (await outline(page)).find(({ id }) => id === 'origins') ?? { steps: [] };
  const cards = page.locator('#origins [data-step]');
  await expect(cards).toHaveCount(steps.length);
  expect(await cards.evaluateAll((all) => all.filter((card) => (card as HTMLElement).inert).length)).toBe(
    steps.length - 1,
  );
  await next(page, 'origins').click();
  await expect(section.getByRole('heading', { level: 3 })).toHaveCount(1);
  await mode(page, 'origins').click();
  await expect(section.getByRole('heading', { level: 3 })).toHaveCount(steps.length);
});

test('an answer that is opened moves nothing', async ({ page }) => {
  await open(page, './?step=origins#origins-guess');
  const before = await heights(page);
  await expect(page.locator('#origins .guess output')).toBeHidden();
  await page.locator('#origins .guess label').nth(2).click();
  await expect(page.locator('#origins .guess output')).toBeVisible();
  expect(await heights(page)).toEqual(before);
});

test('zoomed to 400 %, a section is stepped through, with nothing cut', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page, './?step=all#chain-basis');
  await expectStep(page, 'chain', 'basis');
  await next(page, 'chain').click();
  await expectStep(page, 'chain', 'bloomberg');
  await expect(page.locator('#chain .card:visible')).toHaveCount(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('paper has every step, whatever the mode, and the page stays as it was', async ({ page }) => {
  await open(page, './?step=all#chain-basis');
  await expectStep(page, 'chain', 'basis');
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const all = [...document.querySelectorAll<HTMLElement>('[data-step]')];
      Object.assign(window, {
        printed: all.filter((step) => !step.inert && step.querySelector(':scope > svg.still')).length,
      });
    });
  });
  await page.pdf({ format: 'A4' });
  const count = (await outline(page)).flatMap(({ steps }) => steps).length;
  expect(await page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(count);
  await expectStep(page, 'chain', 'basis');
  await expect(page.locator('#chain .card:visible')).toHaveCount(1);
  expect(await page.locator('#chain [data-step][inert]').count()).toBeGreaterThan(3);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('svg.still:visible')).toHaveCount(count);
  await expect(page.locator('.card:visible')).toHaveCount(count);
  await expect(page.locator(':is(.stepper, .mode):visible')).toHaveCount(0);
});

test('the way to the text and back keeps the place', async ({ page }) => {
  await open(page, './?step=chain#chain-basis');
  await expectStep(page, 'chain', 'basis');
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  await expect.poll(() => hash(page), { timeout: 5000 }).toBe('');
  await page.locator('.meta a').click();
  await expect(page).toHaveURL(/\/text\/#chain-basis$/);
  await expect(page.locator('#chain-basis h3')).toBeInViewport();
  await page.locator('#chain-basis .in-story').click();
  await expect(page).toHaveURL(/\/#chain-basis$/);
  await expectStep(page, 'chain', 'basis');
});

test('a section’s own page is stepped through too', async ({ page }) => {
  const faults = await open(page, './sections/chain/?step=all#chain-basis');
  await expectStep(page, 'chain', 'basis');
  await next(page, 'chain').click();
  await expectStep(page, 'chain', 'bloomberg');
  await mode(page, 'chain').click();
  expect([query(page), hash(page)]).toEqual(['', '#chain-bloomberg']);
  await expectStep(page, 'chain', 'bloomberg');
  expect(faults).toEqual([]);
});
