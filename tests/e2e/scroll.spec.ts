import { expect, test } from '@playwright/test';
import {
  comeNear,
  expectPicture,
  expectStep,
  expectStepInView,
  open,
  outline,
  sizes,
  stepInView,
} from './story.ts';

for (const viewport of sizes) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('scrolling slowly down and up makes each step current in order', async ({ page }) => {
      const faults = await open(page);
      const sections = await outline(page);
      await comeNear(page);
      await page.evaluate(() => {
        const log: string[] = [];
        Object.assign(window, { log });
        for (const section of document.querySelectorAll<HTMLElement>('[data-section]')) {
          new MutationObserver(() => log.push(`${section.id}-${section.dataset['current'] ?? ''}`)).observe(
            section,
            {
              attributeFilter: ['data-current'],
            },
          );
        }
      });
      const seen = () => page.evaluate(() => (window as unknown as { log: string[] }).log.splice(0));
      const crawl = (direction: 1 | -1) =>
        page.evaluate(
          (sign) =>
            new Promise<void>((resolve) => {
              const tick = (): void => {
                const before = scrollY;
                scrollBy(0, sign * 120);
                if (scrollY === before) setTimeout(resolve, 400);
                else requestAnimationFrame(tick);
              };
              tick();
            }),
          direction,
        );
      const all = sections.flatMap(({ id, steps }) => steps.map((step) => `${id}-${step}`));
      const firsts = sections.map(({ id, steps }) => `${id}-${steps[0] ?? ''}`);
      const lasts = sections.map(({ id, steps }) => `${id}-${steps.at(-1) ?? ''}`);

      await crawl(1);
      expect(await seen()).toEqual(all.filter((step) => !firsts.includes(step)));
      for (const { id, steps } of sections) await expectStep(page, id, steps.at(-1) ?? '');
      await crawl(-1);
      expect(await seen()).toEqual(all.filter((step) => !lasts.includes(step)).reverse());
      for (const { id, steps } of sections) await expectStep(page, id, steps[0] ?? '');
      expect(faults).toEqual([]);
    });

    test('a jump to the end and back leaves the right step and picture', async ({ page }) => {
      await open(page);
      const sections = await outline(page);
      await comeNear(page);
      await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight);
      });
      for (const { id, steps } of sections) await expectStep(page, id, steps.at(-1) ?? '');
      await page.evaluate(() => {
        scrollTo(0, 0);
      });
      for (const { id, steps } of sections) await expectStep(page, id, steps[0] ?? '');
    });

    test('a reload in the middle of the page does', async ({ page }) => {
      await open(page);
      await page.locator('#chain-basis').evaluate((step) => {
        step.scrollIntoView({ block: 'center' });
      });
      const step = await stepInView(page, 'chain');
      await expectStep(page, 'chain', step);
      await page.reload();
      await expectStep(page, 'chain', await stepInView(page, 'chain'));
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
    });

    test('resizing only the height does', async ({ page }) => {
      await open(page);
      await page.locator('#chain-campaign').evaluate((step) => {
        step.scrollIntoView({ block: 'center' });
      });
      for (const height of [viewport.height - 120, viewport.height + 160, 420, viewport.height]) {
        await page.setViewportSize({ width: viewport.width, height });
        await expectStepInView(page, 'chain');
      }
    });

    test('rotating does', async ({ page }) => {
      await open(page);
      await page.locator('#chain-bloomberg').evaluate((step) => {
        step.scrollIntoView({ block: 'center' });
      });
      await page.setViewportSize({ width: viewport.height, height: viewport.width });
      await expectStepInView(page, 'chain');
      await page.setViewportSize(viewport);
      await expectStepInView(page, 'chain');
    });

    test('zooming to 150 % does', async ({ page }) => {
      await open(page);
      await page.locator('#chain-basis').evaluate((step) => {
        step.scrollIntoView({ block: 'center' });
      });
      // A browser's zoom is a smaller viewport with more device pixels.
      const client = await page.context().newCDPSession(page);
      await client.send('Emulation.setDeviceMetricsOverride', {
        width: Math.round(viewport.width / 1.5),
        height: Math.round(viewport.height / 1.5),
        deviceScaleFactor: 1.5,
        mobile: false,
      });
      await expectStepInView(page, 'chain');
      await page.locator('#chain-translation').evaluate((step) => {
        step.scrollIntoView({ block: 'start' });
      });
      await expectStep(page, 'chain', 'translation');
    });
  });
}

test('the middle of a transition moves, and reduced motion shows the same states without', async ({
  browser,
}) => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion });
    const page = await context.newPage();
    await open(page, './#chain-emails');
    await expectStep(page, 'chain', 'emails');
    await page.evaluate(() => {
      location.hash = 'chain-microsoft';
    });
    await expect(page.locator('#chain')).toHaveAttribute('data-current', 'microsoft');
    const moving = await page.locator('#chain svg[data-box="wide"] [opacity]').count();
    if (reducedMotion === 'reduce') expect(moving).toBe(0);
    else expect(moving).toBeGreaterThan(0);
    await expectPicture(page, 'chain');
    await context.close();
  }
});
