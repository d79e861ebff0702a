import { expect, test } from '@playwright/test';
import { loadVoice } from '../fixtures/story.ts';
import { expectStep, expectStepInView, open } from './story.ts';

const { record } = loadVoice('en');

test('each section stands on a page of its own, with its place, its question and the way on', async ({
  page,
}) => {
  for (const [at, { id, prose, structure }] of record.sections.entries()) {
    const faults = await open(page, `./sections/${id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(prose['en']?.matter.question ?? '');
    await expect(page.locator('.section-context b')).toHaveText(
      `Part ${at + 1} of ${record.sections.length}.`,
    );
    await expect(page.locator('[data-section]')).toHaveCount(1);
    await expectStep(page, id, structure.steps[0]?.id ?? '');
    await expect(page.locator('.section-ways .next')).toHaveCount(at === record.sections.length - 1 ? 0 : 1);
    expect(faults).toEqual([]);
  }
});

test('it moves as it does in the story, and its steps keep their addresses', async ({ page }) => {
  await open(page, './sections/chain/#chain-bloomberg');
  await expectStep(page, 'chain', 'bloomberg');
  await page.mouse.wheel(0, 700);
  await expectStepInView(page, 'chain');
  await page.locator('.section-ways .next').click();
  await page.waitForURL('**/sections/drift/');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  test('a section has a figure for every step', async ({ page }) => {
    await page.goto('./sections/drift/');
    const steps = record.sections.find(({ id }) => id === 'drift')?.structure.steps.length ?? 0;
    await expect(page.locator('[data-step] svg.still:visible')).toHaveCount(steps);
  });
});
