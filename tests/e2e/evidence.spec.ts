import { expect, type Page, test } from '@playwright/test';
import { faultsOf } from './faults.ts';
import { expectPicture, open } from './story.ts';

const card = (page: Page) => page.locator('dialog.evidence');
const word = (page: Page) => page.locator('#chain-campaign a.claim-words').first();
const marks = (page: Page) => page.locator('#chain .mark-link');
const named = (page: Page, name: RegExp) => page.locator('#chain').getByRole('link', { name });
/** At a step in the middle of the story, with its links in place. */
const start = async (page: Page, step = 'chain-campaign'): Promise<string[]> => {
  const faults = await open(page, `./#${step}`);
  await expect(marks(page).first()).toBeAttached();
  await expect(page.locator('#chain')).toHaveAttribute('data-current', step.replace('chain-', ''));
  return faults;
};
const focusIsOn = (page: Page, selector: string) =>
  expect.poll(() => page.evaluate((one) => document.activeElement?.matches(one), selector)).toBe(true);
const repeatedIds = (page: Page) =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, i) => ids.indexOf(id) !== i);
  });

for (const [width, height] of [
  [360, 800],
  [1440, 900],
] as const) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height } });

    test('a word opens its evidence by click and by key; closed, the focus is on the word again', async ({
      page,
    }) => {
      const faults = await start(page);
      const at = await page.evaluate(() => scrollY);
      const address = page.url();
      await word(page).click();
      await expect(card(page)).toBeVisible();
      await expect(card(page).getByRole('heading', { name: 'Who did it?' })).toBeFocused();
      await expect(card(page).locator('.reply')).toContainText('On record by');
      await expect(card(page).locator('.reply')).toBeInViewport({ ratio: 1 });
      await expect(card(page).locator('.in-story a').first()).toBeAttached();
      expect(await page.evaluate(() => scrollY)).toBe(at);
      expect(await repeatedIds(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(card(page)).toBeHidden();
      await focusIsOn(page, '#chain-campaign a.claim-words');
      await page.waitForTimeout(150);
      await page.keyboard.press('Enter');
      await expect(card(page)).toBeVisible();
      await card(page).getByRole('button', { name: 'Close' }).click();
      await expect(card(page)).toBeHidden();
      await focusIsOn(page, '#chain-campaign a.claim-words');
      await expect.poll(() => page.url()).toBe(address);
      expect(await page.evaluate(() => scrollY)).toBe(at);
      expect(faults).toEqual([]);
    });

    test('a tap away closes it', async ({ page }) => {
      await start(page);
      await word(page).click();
      await expect(card(page)).toBeVisible();
      await page.mouse.click(20, 20);
      await expect(card(page)).toBeHidden();
    });

    test('a mark opens the statement it stands for: words as said, documents, basis, the answer as large', async ({
      page,
    }) => {
      await start(page);
      await named(page, /^Microsoft/).click();
      await expect(card(page).locator('.statement h3')).toContainText('Microsoft');
      await expect(card(page).locator('blockquote q').first()).toBeVisible();
      await expect(card(page).locator('.document a').first()).toHaveAttribute('href', /\/sources\/#/);
      const size = (selector: string) =>
        card(page)
          .locator(selector)
          .first()
          .evaluate((one) => getComputedStyle(one).fontSize);
      expect(await size('.reply p')).toBe(await size('blockquote'));
      await expect(card(page).getByRole('link', { name: 'Open its page' })).toHaveAttribute(
        'href',
        /\/claims\/phishing-email-sent\/#microsoft-phishing-email$/,
      );
      for (const href of await card(page)
        .locator('a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))) {
        expect(new URL(href).pathname).toMatch(/^\/(sources\/|claims\/[a-z0-9-]+\/)?$/);
      }
      await page.keyboard.press('Escape');
      await focusIsOn(page, '#chain .mark-link');
      // All as drawn again: nothing is left on the marks.
      await page.mouse.move(1, 1);
      // The way back may end after this began, and gives a focus that is nowhere to the word once more.
      await expect(async () => {
        await page.evaluate(() => (document.activeElement as HTMLElement).blur());
        await expect(page.locator('#chain .lit')).toHaveCount(0, { timeout: 500 });
      }).toPass({ timeout: 5000 });
      await expectPicture(page, 'chain');
    });

    test('what belongs together is shown while the card is open, and its steps are named', async ({
      page,
    }) => {
      await start(page);
      await word(page).click();
      await expect(card(page)).toBeVisible();
      await expect(page.locator('#chain .drawing .n-asserts.lit').first()).toBeAttached();
      await expect(page.locator('#chain .drawing .n-witness.lit')).toHaveCount(0);
      const steps = await card(page)
        .locator('.in-story a')
        .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).hash));
      expect(steps).toContain('#chain-campaign');
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing with the card open, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await start(page);
        await word(page).click();
        await expect(card(page)).toBeVisible();
        expect(await faultsOf(page, { colours: colorScheme === 'dark' })).toEqual([]);
      });
    }
  });
}

test.describe('a phone', () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test('nothing is left behind after 30 cards', async ({ page }) => {
    await start(page);
    const client = await page.context().newCDPSession(page);
    const count = async () => {
      await client.send('HeapProfiler.collectGarbage');
      return client.send('Memory.getDOMCounters');
    };
    const once = async () => {
      await word(page).click();
      await expect(card(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(card(page)).toBeHidden();
      await page.waitForTimeout(60);
    };
    await once();
    await once();
    const [before, length] = [await count(), await page.evaluate(() => history.length)];
    for (let i = 0; i < 30; i++) await once();
    // A card holds some 80 nodes: what is not collected at once is not thirty of them.
    await expect.poll(async () => (await count()).nodes - before.nodes).toBeLessThan(240);
    const after = await count();
    expect(after.jsEventListeners - before.jsEventListeners).toBeLessThanOrEqual(2);
    expect(await page.evaluate(() => history.length)).toBe(length);
  });

  test('back closes the sheet and stays on the page; a second back leaves', async ({ page }) => {
    await open(page, './method/');
    await start(page);
    await word(page).click();
    await expect(card(page)).toBeVisible();
    await page.goBack();
    await expect(card(page)).toBeHidden();
    expect(new URL(page.url()).pathname).toBe('/');
    await page.goBack();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/method/');
  });

  test('a step named in the card is gone to on this page: day and mode stay', async ({ page }) => {
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await open(page, './?asof=2024-09-30&step=drift#chain-campaign');
      await expect(page.locator('.day-bar')).toBeVisible();
      await page.evaluate(() => Object.assign(window, { sameDocument: true }));
      await word(page).click();
      await card(page).locator('.in-story a').last().click();
      await expect(card(page)).toBeHidden();
      await expect.poll(() => new URL(page.url()).hash).not.toBe('#chain-campaign');
      expect(new URL(page.url()).search).toBe('?asof=2024-09-30&step=drift');
      expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
    }
  });

  test('closed and opened at once, it stays open', async ({ page }) => {
    await start(page);
    await word(page).click();
    await expect(card(page)).toBeVisible();
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-close]')?.click();
      document.querySelector<HTMLElement>('#chain-campaign a.claim-words')?.click();
    });
    await page.waitForTimeout(900);
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
  });

  test('the focus stays in the sheet, and a link in it leads on; back leads to the word', async ({
    page,
  }) => {
    await start(page);
    await word(page).click();
    await expect(card(page)).toBeVisible();
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      const inside = await page.evaluate(
        () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
      );
      expect(inside).toBe(true);
    }
    await card(page).getByRole('link', { name: 'Open its page' }).click();
    await page.waitForURL('**/claims/who-did-it/');
    await page.goBack();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/');
    await expect(card(page)).toBeHidden();
  });

  test('a step named in the card is gone to, and back is one step', async ({ page }) => {
    await start(page);
    await word(page).click();
    await card(page).locator('.in-story a').last().click();
    await expect(card(page)).toBeHidden();
    await expect.poll(() => new URL(page.url()).hash).not.toBe('#chain-campaign');
  });

  test('nothing is wider than 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, './#chain-campaign');
    await word(page).click();
    await expect(card(page)).toBeVisible();
    expect(await card(page).evaluate((one) => [one.scrollWidth > one.clientWidth, one.clientWidth])).toEqual([
      false,
      320,
    ]);
  });
});

test.describe('wide', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('the page stays in use, and the card stands clear of its word, on the screen', async ({ page }) => {
    await start(page);
    await word(page).click();
    await expect(card(page)).toBeVisible();
    const own = await card(page).boundingBox();
    expect(own && own.x >= 0 && own.x + own.width <= 1440 && own.y >= 0 && own.y + own.height <= 900).toBe(
      true,
    );
    const line = await word(page).evaluate((one) => {
      const { left, right, top, bottom } = one.getClientRects()[0] ?? new DOMRect();
      return { left, right, top, bottom };
    });
    expect(
      own &&
        (own.y >= line.bottom ||
          own.y + own.height <= line.top ||
          own.x >= line.right ||
          own.x + own.width <= line.left),
    ).toBe(true);
    await page.mouse.wheel(0, 300);
    await expect(card(page)).toBeVisible();
  });

  test('on a day chosen a mark opens what was known on it, at every step, and only what belongs together is lit', async ({
    page,
  }) => {
    await open(page, './?asof=2024-08-12#chain-emails');
    await expect(page.locator('.day-bar')).toBeVisible();
    await expect(marks(page).first()).toBeAttached();
    await page.evaluate(() => (location.hash = 'chain-campaign'));
    await expect(page.locator('#chain')).toHaveAttribute('data-current', 'campaign');
    await expectPicture(page, 'chain');
    await expect(named(page, /^Politico/)).toBeVisible();
    for (const href of await marks(page).evaluateAll((all) =>
      (all as HTMLAnchorElement[]).map(({ search }) => search),
    ))
      expect(href).toBe('?asof=2024-08-12');
    await named(page, /^Microsoft/).click();
    await expect(card(page).getByRole('link', { name: 'Open its page' })).toHaveAttribute(
      'href',
      /\?asof=2024-08-12#microsoft-phishing-email$/,
    );
    await page.keyboard.press('Escape');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await word(page).hover();
    await expect(word(page)).toHaveClass(/\blit\b/);
    const claims = await page.$$eval('main a.lit', (all) => [
      ...new Set((all as HTMLAnchorElement[]).map(({ pathname }) => pathname)),
    ]);
    expect(claims).toEqual(['/claims/who-did-it/']);
    await expect(page.locator('#chain .drawing [data-key].lit').first()).toBeAttached();
  });

  test('two opened fast leave one card, of the second', async ({ page }) => {
    await start(page);
    await page.route('**/claims/who-did-it/', async (route) => {
      await new Promise((done) => setTimeout(done, 700));
      await route.continue().catch(() => undefined);
    });
    await word(page).click();
    await named(page, /^Politico/).click();
    await expect(card(page).locator('h3').first()).toContainText('Politico');
    await page.waitForTimeout(900);
    await expect(card(page).locator('h3').first()).toContainText('Politico');
    await expect(page.locator('dialog:popover-open')).toHaveCount(1);
  });

  test('with a modifier the link is only a link', async ({ page, context }) => {
    await start(page);
    const opened = context.waitForEvent('page');
    await word(page).click({ modifiers: ['ControlOrMeta'] });
    expect((await opened).url()).toContain('/claims/who-did-it/');
    await expect(card(page)).toBeHidden();
    const mark = context.waitForEvent('page');
    await named(page, /^Microsoft/).click({ button: 'middle' });
    expect((await mark).url()).toContain('/claims/phishing-email-sent/');
    await expect(card(page)).toBeHidden();
  });

  test('where the page cannot be read here, the link leads there', async ({ page }) => {
    await start(page);
    let refused = 0;
    await page.route('**/claims/who-did-it/', async (route) => {
      if (route.request().isNavigationRequest()) return route.continue();
      refused += 1;
      return route.abort('internetdisconnected');
    });
    await word(page).click();
    await page.waitForURL('**/claims/who-did-it/');
    expect(refused).toBe(1);
  });

  test('without the answer nothing of a claim is shown in place', async ({ page }) => {
    await start(page);
    await page.route('**/claims/who-did-it/', async (route) => {
      if (route.request().isNavigationRequest()) return route.continue();
      const response = await route.fetch();
      return route.fulfill({ response, body: (await response.text()).replace('class="answer"', '') });
    });
    await word(page).click();
    await page.waitForURL('**/claims/who-did-it/');
  });

  test('a picture is one stop of the tab key; arrows go through its marks in reading order', async ({
    page,
  }) => {
    await start(page, 'chain-not-there');
    // Links are put in place once all has stopped moving.
    await expectPicture(page, 'chain');
    await page.waitForTimeout(300);
    expect(await page.locator('#chain .mark-link[tabindex="0"]').count()).toBe(1);
    const count = await marks(page).count();
    expect(count).toBeGreaterThan(4);
    await marks(page).first().focus();
    const names: string[] = [];
    for (let i = 0; i < count; i++) {
      names.push((await page.evaluate(() => document.activeElement?.ariaLabel)) ?? '');
      await page.keyboard.press('ArrowDown');
    }
    expect(new Set(names).size).toBe(count);
    expect(names.join('|')).toMatch(/Microsoft.*Politico.*Bloomberg/s);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await expect(marks(page).nth(1)).toBeFocused();
    expect(
      await marks(page)
        .nth(1)
        .evaluate((one) => getComputedStyle(one).outlineWidth),
    ).toBe('3px');
    await page.keyboard.press('Enter');
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
    await expect(marks(page).nth(1)).toBeFocused();
    // The tab key leaves, and comes back to the mark last used.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.mark-links'))).toBeNull();
    await page.keyboard.press('Shift+Tab');
    await expect(marks(page).nth(1)).toBeFocused();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.closest('.picture nav') !== null)).toBe(true);
  });

  test('a mark that a step takes away hands the focus to its picture', async ({ page }) => {
    await start(page, 'chain-emails');
    const strip = page.locator('#chain').getByRole('link', { name: /it began receiving/ });
    await strip.focus();
    await page.locator('#chain-microsoft').scrollIntoViewIfNeeded();
    await page.evaluate(() => document.getElementById('chain-microsoft')?.scrollIntoView());
    await expect(page.locator('#chain')).toHaveAttribute('data-current', 'microsoft');
    await expect(strip).toHaveCount(0);
    await focusIsOn(page, '#chain .mark-links');
    await page.keyboard.press('ArrowDown');
    await focusIsOn(page, '#chain .mark-link');
  });

  test('a step without marks hands the focus to the picture’s steps', async ({ page }) => {
    await open(page, './#origins-names');
    await page.locator('#origins .mark-link[tabindex="0"]').focus();
    await focusIsOn(page, '#origins .mark-link');
    await page.evaluate(() => document.getElementById('origins-guess')?.scrollIntoView());
    await expect(page.locator('#origins')).toHaveAttribute('data-current', 'guess');
    await expect(page.locator('#origins .mark-links')).toBeHidden();
    await focusIsOn(page, '#origins .ticks a');
  });

  test('links in lists of the record open, too, and those in the card, in the card', async ({ page }) => {
    await open(page, './claims/');
    await page.locator('record-explorer details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    await page.locator('record-explorer li a[href*="#"]:visible').first().click();
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await open(page, './sources/');
    await page.locator('source-filter details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    await page.locator('source-filter li a[href*="/claims/"]:visible').first().click();
    await expect(card(page)).toBeVisible();
    const link = card(page).locator('.body a[href*="/claims/"][href*="#"]').first();
    if ((await link.count()) > 0) {
      await link.click();
      await expect(card(page)).toBeVisible();
    }
    expect(await repeatedIds(page)).toEqual([]);
  });

  test('a citation can be copied: who, when, which question, version, address', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await start(page);
    await named(page, /^Microsoft/).click();
    await card(page).getByRole('button', { name: 'Copy citation' }).click();
    await expect(card(page).locator('output')).toHaveText('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^Microsoft, .*2024, on “.*”\. In: .*Record \w+, last checked .*#microsoft-phishing-email$/,
    );
  });

  test('printed, neither card nor links are there', async ({ page }) => {
    await start(page);
    await word(page).click();
    await expect(card(page)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(card(page)).toBeHidden();
    await expect(page.locator('#chain .mark-links')).toBeHidden();
  });

  test('under reduced motion nothing of the card moves', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 800 });
    await start(page);
    await word(page).click();
    await expect(card(page)).toBeVisible();
    expect(await card(page).evaluate((one) => getComputedStyle(one).transitionDuration)).toMatch(
      /^0s(, 0s)*$/,
    );
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the words lead to their page', async ({ page }) => {
    await page.goto('./sections/chain/');
    await expect(card(page)).toBeHidden();
    await page.locator('a.claim-words').first().click();
    await page.waitForURL('**/claims/*/');
  });
});
