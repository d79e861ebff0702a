import { expect, type Page, test } from '@playwright/test';
import { expectStep, open } from './story.ts';

/** Where a reader is: kept by reload, by the way back and forward, and by a link that is passed on. */

interface State {
  section: string;
  step: string;
  day: string | undefined;
  stepped: boolean;
}
const states: State[] = [
  { section: 'chain', step: 'campaign', day: '2024-08-12', stepped: true },
  { section: 'drift', step: 'broke-into', day: '2024-09-27', stepped: false },
  { section: 'timeline', step: 'confirmed', day: undefined, stepped: true },
  { section: 'matrix', step: 'blanks', day: '2024-08-20', stepped: true },
];
const addressOf = ({ section, step, day, stepped }: State): string => {
  const query = [day && `asof=${day}`, stepped && `step=${section}`].filter(Boolean).join('&');
  return `./${query === '' ? '' : `?${query}`}#${section}-${step}`;
};

/** Waits until the page shows this section, at this step, on this day, in this mode, and its address says so. */
const expectState = async (page: Page, { section, step, day, stepped }: State): Promise<void> => {
  await expect(page.locator(`#${section}`)).toHaveAttribute('data-current', step);
  await expect(page.locator(`#${section}[data-stepped]`)).toHaveCount(stepped ? 1 : 0);
  await expect(page.locator('[data-stepped]')).toHaveCount(stepped ? 1 : 0);
  await expect(
    page.locator(`html${day === undefined ? ':not([data-as-known])' : `[data-as-known="${day}"]`}`),
  ).toHaveCount(1);
  await expect(page.locator(`#${section}-${step} .card`)).toBeInViewport();
  await expect
    .poll(() => {
      const { searchParams, hash } = new URL(page.url());
      return [searchParams.get('asof'), searchParams.get('step'), hash];
    })
    .toEqual([day ?? null, stepped ? section : null, `#${section}-${step}`]);
  // A picture goes no further than what was known; where all was, it is the step's own.
  if (day === undefined) await expectStep(page, section, step);
};

for (const viewport of [
  { width: 360, height: 800 },
  { width: 1440, height: 900 },
]) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('reload, back and forward lead to the same section, step, day and mode', async ({ page }) => {
      const faults = await open(page, './method/');
      for (const state of states) {
        await page.goto(addressOf(state));
        await expectState(page, state);
        await page.reload();
        await expectState(page, state);
        await page.goto('./method/');
      }
      for (const state of states.toReversed()) {
        await page.goBack();
        await expectState(page, state);
        await page.goBack();
        await expect(page).toHaveURL(/\/method\/$/);
      }
      for (const state of states) {
        await page.goForward();
        await expectState(page, state);
        await page.goForward();
      }
      expect(faults).toEqual([]);
    });

    test('on one page the way back and forward follows day and mode, and keeps the step', async ({
      page,
    }) => {
      const faults = await open(page);
      // With the choices comes the control of days.
      await page.locator('reading-choices summary').click();
      await expect(page.locator('#chain day-control select')).toBeAttached();
      await page.evaluate(() => {
        location.hash = 'chain-campaign';
      });
      const state: State = { section: 'chain', step: 'campaign', day: undefined, stepped: false };
      await expectState(page, state);
      await page.locator('#chain .mode:visible').click();
      await expectState(page, { ...state, stepped: true });
      const choose = (day: string): Promise<unknown> =>
        page.locator('#chain day-control select').evaluate((one, value) => {
          (one as HTMLSelectElement).value = value;
          one.dispatchEvent(new Event('input', { bubbles: true }));
        }, day);
      await choose('2024-08-20');
      await expectState(page, { ...state, stepped: true, day: '2024-08-20' });
      await choose('2024-08-12');
      await expectState(page, { ...state, stepped: true, day: '2024-08-12' });
      await page.goBack();
      await expectState(page, { ...state, stepped: true, day: '2024-08-20' });
      await page.goBack();
      await expectState(page, { ...state, stepped: true });
      await page.goBack();
      await expectState(page, state);
      for (const day of [undefined, '2024-08-20', '2024-08-12']) {
        await page.goForward();
        await expectState(page, { ...state, stepped: true, day });
      }
      expect(faults).toEqual([]);
    });

    test('a link that is passed on opens the same section, step, day and mode', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      for (const state of states) {
        await page.goto(addressOf(state));
        await expectState(page, state);
        // The button that shares the step stands at the ticks.
        await page.locator(`#${state.section} share-link[data-share=step] button`).evaluate((one) => {
          (one as HTMLElement).click();
        });
        await expect(page.locator(`#${state.section} share-link[data-share=step] output`)).not.toBeEmpty();
        const link = await page.evaluate(() => navigator.clipboard.readText());
        const other = await context.newPage();
        const faults = await open(other, link);
        await expectState(other, state);
        expect(faults).toEqual([]);
        await other.close();
      }
    });
  });
}

const long = 'a'.repeat(4000);
/** Tried on a section's own page, which has the same script and loads sooner than the story. */
const at = './sections/chain/';
/** Ends of addresses that name nothing, or nothing that can be. */
const broken = [
  '#%',
  '#%E0%A4%A',
  '#chain-nope',
  '#nope-emails',
  '#chain-',
  '#-',
  '##chain-basis#',
  '#"><img src=x onerror=alert(1)>',
  "#'",
  '#\\',
  '#]',
  '#.card',
  '#:target',
  '#__proto__',
  '#constructor',
  `#${long}`,
  '#%00',
  '#chain-basis%00',
  '#%23chain-basis',
  '?',
  '?&&==&',
  '?%',
  '?%E0%A4%A',
  '?__proto__=1&constructor=2&toString',
  '?step=',
  '?step=..',
  '?step=../../text/',
  '?step=%00',
  '?step=nope',
  '?step=__proto__,constructor',
  '?step=ALL',
  '?step=,,,',
  '?step=%',
  `?step=${long}`,
  '?step="><img src=x onerror=alert(1)>',
  '?step=nope&step=all',
  '?theme=x',
  '?theme=',
  '?theme=dark-ish',
  '?theme=__proto__',
  '?theme=%00&theme=%',
  '?motion=1',
  '?motion=offline',
  '?motion=on.',
  '?embed=1&utm_source=x&fbclid=1',
];
const noDays = [
  '?asof=',
  '?asof',
  '?asof=2024-13-45',
  '?asof=2023-02-29',
  '?asof=9999-01-01',
  '?asof=0000-00-00',
  '?asof=-1',
  '?asof=NaN',
  '?asof=2024-08-12T00:00',
  '?asof=__proto__',
  '?asof=%00',
  '?asof=%',
  '?asof="><img src=x onerror=alert(1)>',
  `?asof=${long}`,
  '?asof=x&asof=2024-08-12',
];

/** The page as it is for whoever has chosen nothing. */
const expectDefault = async (page: Page, address: string): Promise<void> => {
  await expect(page.locator('#chain'), address).toHaveAttribute('data-current', 'emails');
  const is = await page.evaluate(() => ({
    stepped: document.querySelectorAll('[data-stepped]').length,
    day: document.documentElement.dataset['asKnown'],
    theme: document.documentElement.dataset['theme'],
    motion: document.documentElement.dataset['motion'],
    foreign: document.querySelectorAll('img').length,
    title: document.querySelector('h1')?.checkVisibility(),
    radios: [...document.querySelectorAll<HTMLInputElement>('reading-choices input')]
      .filter(({ checked, type }) => checked && type === 'radio')
      .map(({ name, value }) => `${name}=${value}`),
  }));
  expect(is, address).toEqual({
    stepped: 0,
    day: undefined,
    theme: '',
    motion: '',
    foreign: 0,
    title: true,
    radios: ['step=', 'theme=', 'motion='],
  });
};

test('an address that names nothing opens the page as it is without', async ({ page }) => {
  test.setTimeout(120_000);
  page.on('dialog', () => {
    faults.push('alert');
  });
  const faults = await open(page, at);
  for (const address of broken) {
    await page.goto('about:blank');
    await page.goto(`${at}${address}`, { waitUntil: 'domcontentloaded' });
    await expectDefault(page, address);
    await expect(page.locator('.day-bar:visible'), address).toHaveCount(0);
    expect(faults, address).toEqual([]);
  }
});

test('a hash that names nothing, met on the page, changes nothing', async ({ page }) => {
  const faults = await open(page, './?step=chain#chain-basis');
  await expectStep(page, 'chain', 'basis');
  for (const address of broken.filter((one) => one.startsWith('#'))) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, address);
    await page.waitForTimeout(20);
    await expect(page.locator('#chain'), address).toHaveAttribute('data-current', 'basis');
  }
  await page.locator('#chain .stepper [data-way="1"]').evaluate((one) => {
    (one as HTMLElement).click();
  });
  await expectStep(page, 'chain', 'bloomberg');
  expect(faults).toEqual([]);
});

test('an address with a day that is none opens the page as it is without, and says so', async ({ page }) => {
  test.setTimeout(120_000);
  const faults = await open(page, at);
  for (const address of noDays) {
    await page.goto('about:blank');
    await page.goto(`${at}${address}`, { waitUntil: 'domcontentloaded' });
    await expect(page.locator('.day-bar'), address).toBeVisible();
    await expect(page.locator('.day-bar'), address).toContainText('is no day that can be looked from');
    await expectDefault(page, address);
    expect(new URL(page.url()).searchParams.has('asof'), address).toBe(false);
    expect(faults, address).toEqual([]);
  }
});
