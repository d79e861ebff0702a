import { expect, test } from '@playwright/test';
import { printed } from './printed.ts';
import { open, outline } from './story.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });

  test('every step’s words and figure are on the page', async ({ page }) => {
    await page.goto('./');
    const steps = page.locator('[data-step]');
    const count = (await outline(page)).flatMap((section) => section.steps).length;
    expect(await steps.count()).toBe(count);
    expect(count).toBeGreaterThan(12);
    for (let i = 0; i < count; i += 1) {
      const step = steps.nth(i);
      await expect(step.locator('h3')).toBeVisible();
      await expect(step.locator('.card p').last()).toBeVisible();
      const figure = step.locator('svg[data-graphic]');
      await expect(figure).toBeVisible();
      const id = (await step.getAttribute('id')) ?? '';
      const [section = '', ...rest] = id.split('-');
      expect(await figure.locator(':scope > *').count()).toBe(
        printed(section, rest.join('-'), 'narrow').length,
      );
      await expect(figure).toContainText(/Nobody is accused|On record by/);
    }
    await expect(page.locator('.picture').first()).toBeHidden();
  });
});

test('when the script fails to load, each section shows one complete figure', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('./');
  for (const { id, steps } of await outline(page)) {
    const pictures = page.locator(`#${id} svg[data-graphic]:visible`);
    await expect(pictures).toHaveCount(1);
    await expect(page.locator(`#${id}`)).toHaveAttribute('data-current', steps.at(-1) ?? '');
    const box = (await pictures.getAttribute('data-box')) ?? '';
    expect(await pictures.locator(':scope > *').count()).toBe(printed(id, steps.at(-1) ?? '', box).length);
    for (const step of steps) await expect(page.locator(`#${id}-${step} h3`)).toBeVisible();
  }
});

test('printing shows every step’s figure, and leaves the page as it was', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const stills = [...document.querySelectorAll('[data-step] > svg.still')];
      Object.assign(window, { printed: stills.map((svg) => svg.children.length) });
    });
  });
  await page.pdf({ format: 'A4' });
  const figures = await page.evaluate(() => (window as unknown as { printed: number[] }).printed);
  const sections = await outline(page);
  const expected = sections.flatMap(({ id, steps }) =>
    steps.map((step) => printed(id, step, 'narrow').length),
  );
  expect(figures).toEqual(expected);
  await expect(page.locator('svg.still')).toHaveCount(0);

  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('svg.still:visible')).toHaveCount(expected.length);
  await expect(page.locator('.picture:visible')).toHaveCount(0);
});

for (const viewport of [
  { width: 320, height: 568 },
  { width: 800, height: 360 },
  { width: 375, height: 600 },
]) {
  test.describe(`on a screen of ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });
    test('the picture lets go and every step has its own, none wider than the screen', async ({ page }) => {
      await open(page);
      const stills = page.locator('svg.still:visible');
      await expect(stills).toHaveCount((await outline(page)).flatMap(({ steps }) => steps).length);
      await expect(page.locator('.picture:visible')).toHaveCount(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        viewport.width,
      );
    });
  });
}
