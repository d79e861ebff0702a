import { expect, type Page, test } from '@playwright/test';
import { eventDays, stepDays } from '../../src/figures/as-known/days.ts';
import { statusOf } from '../../src/figures/as-known/status.ts';
import { formatDate } from '../../src/i18n/date.ts';
import { loadVoice } from '../fixtures/story.ts';
import { printed } from './printed.ts';
import { open } from './story.ts';

const voice = loadVoice('en');
const { record } = voice;
const days = eventDays(record);
const long = (day: string): string => formatDate(day, 'en', 'long');
const control = (page: Page) => page.locator('as-known');
/** Opens the page, and the choices: with them comes the control of days. */
const openChoices = async (page: Page, address = './'): Promise<string[]> => {
  const faults = await open(page, address);
  await page.locator('reading-choices summary').click();
  await expect(page.locator('#timeline day-control select')).toBeAttached();
  return faults;
};
const choose = async (page: Page, day: string): Promise<void> => {
  await page.locator('#timeline day-control select').selectOption(day);
};
const bar = (page: Page) => page.locator('.day-bar');

test('on every day every section says what the record counts, and no picture goes further', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const faults = await openChoices(page);
  for (const section of record.sections) {
    const own = stepDays(record, section, 'en');
    const last = section.structure.steps.at(-1)?.id ?? '';
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `${section.id}-${last}`);
    await expect(page.locator(`#${section.id}`)).toHaveAttribute('data-current', last);
    for (const day of days) {
      await choose(page, day);
      const status = page.locator(`#${section.id} .as-status p:visible`);
      await expect(status).toHaveText(statusOf(voice, section, day));
      const known = own.filter((one) => one <= day).length;
      await expect(page.locator(`#${section.id} .not-yet`)).toHaveCount(own.length - known);
      if (known === 0) {
        await expect(page.locator(`#${section.id} .drawing svg:visible`)).toHaveCount(0);
        continue;
      }
      const svg = page.locator(`#${section.id} .drawing svg`).first();
      const step = section.structure.steps[known - 1]?.id ?? '';
      await expect(async () => {
        const keys = await svg.evaluate((one) =>
          [...one.children].map((mark) =>
            mark.outerHTML.replaceAll(' xmlns="http://www.w3.org/2000/svg"', ''),
          ),
        );
        expect(keys.length).toBe(printed(section.id, step, 'narrow').length);
      }).toPass({ timeout: 4000 });
      await expect(svg).toHaveAttribute('aria-labelledby', `${section.id}-${step}-alt`);
    }
  }
  expect(faults).toEqual([]);
});

test('nothing later is heard: not in headings, words, pictures, ticks or tables', async ({ page }) => {
  test.setTimeout(120_000);
  await openChoices(page);
  const client = await page.context().newCDPSession(page);
  // A question of the record may be worded as a step's heading is, and stand as a link: headings are looked for alone.
  const heard = async (): Promise<{ all: string; headings: string[] }> => {
    const nodes = (await client.send('Accessibility.getFullAXTree')).nodes.filter(({ ignored }) => !ignored);
    const name = ({ name }: (typeof nodes)[number]): string => String(name?.value ?? '');
    return {
      all: nodes.map(name).join('\n'),
      headings: nodes.filter(({ role }) => role?.value === 'heading').map(name),
    };
  };
  for (const day of ['2024-08-09', '2024-08-12', '2024-08-20', '2024-09-26']) {
    await choose(page, day);
    // The record's script comes when a day is first chosen.
    await expect(page.locator('record-explorer .explore-count')).toContainText(long(day));
    const { all, headings } = await heard();
    let later = 0;
    for (const section of record.sections) {
      const own = stepDays(record, section, 'en');
      section.prose['en']?.steps.forEach(({ heading, alt }, i) => {
        if ((own[i] ?? '') <= day) return;
        later += 1;
        // A heading with a counted number in it is read without it here.
        if (heading.trim().length > 10) expect(headings, `${day} ${heading}`).not.toContain(heading);
        expect(all, `${day} ${alt}`).not.toContain(alt);
      });
    }
    expect(later).toBeGreaterThan(0);
    // The tree is whole: what was known is heard.
    expect(all).toContain('According to whom?');
    expect(headings).toContain('According to whom?');
  }
});

/** How much has moved by itself since the page began, as browsers count layout shift. */
const countShifts = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { shifts: number }).shifts += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
};
const shifts = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { shifts: number }).shifts);

test('the control of days comes with the picture it is for, and nothing moves when it does', async ({
  page,
}) => {
  await countShifts(page);
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page);
  await expect(page.locator('reading-choices summary')).toBeVisible();
  // Fonts that come after the first paint move some lines: how many depends on the machine, not on the control.
  await page.evaluate(() => document.fonts.ready);
  const atLoad = await shifts(page);
  expect(atLoad).toBeLessThan(0.02);
  await expect(page.locator('#timeline day-control select')).toHaveCount(0);
  const height = (): Promise<number> =>
    page.locator('#chain day-control').evaluate((one) => one.getBoundingClientRect().height);
  const before = await height();
  await page.locator('#chain day-control').evaluate((one) => one.scrollIntoView());
  await expect(page.locator('#chain day-control select')).toBeVisible();
  expect(Math.abs((await height()) - before)).toBeLessThan(1);
  expect(await shifts(page)).toBe(atLoad);
});

test('the page says which day it is on, and how to return', async ({ page }) => {
  await open(page, './?asof=2024-08-12');
  await expect(bar(page)).toContainText(`As known on ${long('2024-08-12')}.`);
  await expect(page.locator('#nested-later .not-yet')).toHaveText(`Not yet known on ${long('2024-08-12')}.`);
  await expect(page.locator('#nested-later h3')).toBeHidden();
  await bar(page).getByRole('button').click();
  await expect(bar(page)).toBeHidden();
  await expect(page.locator('#nested-later h3')).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
});

for (const [width, height] of [
  [1440, 900],
  [1366, 768],
  [768, 1024],
  [360, 800],
] as const) {
  test(`the bar that names the day covers no tick and no button of the stepper at ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const mode of ['', '&step=chain']) {
      await open(page, `./?asof=2024-08-12${mode}#chain-campaign`);
      await expect(bar(page)).toBeVisible();
      await expect(page.locator('#chain')).toHaveAttribute('data-current', 'campaign');
      const covered = await page.$$eval('#chain :is(.ticks a, .stepper button, .mode)', (all) =>
        all
          .filter((one) => one.checkVisibility())
          .filter((one) => {
            const { x, y, width, height } = one.getBoundingClientRect();
            const hit = document.elementFromPoint(x + width / 2, y + height / 2);
            return hit?.closest('.day-bar') !== null;
          })
          .map((one) => one.outerHTML),
      );
      expect(covered).toEqual([]);
    }
  });
}

test('list, buttons and range say the same, at every picture that follows, and on the way back', async ({
  page,
}) => {
  await openChoices(page);
  await choose(page, '2024-08-20');
  for (const place of ['#chain', '#timeline', '#origins', '#matrix']) {
    await expect(page.locator(`${place} day-control select`)).toHaveValue('2024-08-20');
    await expect(page.locator(`${place} day-control input`)).toHaveAttribute(
      'aria-valuetext',
      long('2024-08-20'),
    );
  }
  await page.locator('#chain day-control [data-by="-1"]').click();
  await expect(bar(page)).toContainText(long('2024-08-19'));
  await page.locator('#chain day-control input').focus();
  await page.keyboard.press('End');
  await expect(bar(page)).toContainText(long(record.story.lastChecked));
  await page.keyboard.press('Home');
  await expect(bar(page)).toContainText(long(days[0] ?? ''));
  await choose(page, '2024-08-12');
  await page.goBack();
  await expect(bar(page)).toContainText(long(days[0] ?? ''));
  await page.goForward();
  await expect(bar(page)).toContainText(long('2024-08-12'));
  await page.reload();
  await expect(bar(page)).toContainText(long('2024-08-12'));
});

test('impossible days fall back with a note that can be read', async ({ page }) => {
  for (const wrong of ['yesterday', '2024-13-45', '2024-02-30', '1999-01-01', '2031-01-01', '<b>x</b>', '']) {
    const faults = await open(page, `./?asof=${encodeURIComponent(wrong)}`);
    await expect(bar(page), wrong).toContainText('is no day that can be looked from');
    await expect(page.locator('#nested-later h3')).toBeVisible();
    expect(new URL(page.url()).searchParams.has('asof')).toBe(false);
    expect(faults).toEqual([]);
  }
});

test('links to claims carry the day, and the record below follows it', async ({ page }) => {
  await open(page, './?asof=2024-08-12');
  const link = page.locator('#chain a.quote').first();
  expect(await link.getAttribute('href')).toContain('?asof=2024-08-12#');
  await page.locator('#explore').evaluate((heading) => {
    heading.scrollIntoView();
  });
  await expect(page.locator('.explore-count')).toContainText(long('2024-08-12'));
  await choose(page, '');
  expect(await link.getAttribute('href')).not.toContain('asof');
  await expect(control(page)).toBeAttached();
});
