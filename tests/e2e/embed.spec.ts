import { expect, type Page, test } from '@playwright/test';
import { extractText } from 'unpdf';
import { heightAt, type Heights } from '../../src/embed/heights.ts';
import { heightsOf } from '../../scripts/embed-heights.ts';
import { open } from './story.ts';

/** An embed as a page of its own: what its address may ask for, what each step keeps, how it prints, how high it is. */
interface Listed {
  id: string;
  address: string;
  steps: string[];
  heights: Partial<Record<'stepper' | 'stack', Heights>>;
}
const listed = async (page: Page): Promise<Listed[]> => {
  const { embeds } = (await (await page.request.get('./embed/index.json')).json()) as { embeds: Listed[] };
  return embeds;
};
const active = (page: Page) => page.locator('[data-step][data-active]');
const root = (page: Page) => page.locator('html');
const reply = /In this article: .*On record by|Nobody is accused in this step\./;

test.describe('the address', () => {
  test('`step` opens a step, by its id or number; a bad one is as good as none', async ({ page }) => {
    for (const [search, step] of [
      ['?step=basis', 'basis'],
      ['?step=6', 'not-there'],
      ['?step=99', 'emails'],
      ['?step=nothing', 'emails'],
      ['?step=%22%3E%3Cimg%20onerror%3E', 'emails'],
      ['', 'emails'],
    ] as const) {
      expect(await open(page, `./embed/chain/${search}`), search).toEqual([]);
      await expect(active(page), search).toHaveAttribute('data-step', step);
      await expect(page.locator('.card:visible')).toHaveCount(1);
    }
  });

  test('`mode`: all steps one under the other, each with its picture; anything else is the stepper', async ({
    page,
  }) => {
    await open(page, './embed/chain/?mode=stack');
    await expect(page.locator('.card:visible')).toHaveCount(7);
    await expect(page.locator('svg.still:visible')).toHaveCount(7);
    await expect(page.locator('.controls')).toBeHidden();
    for (const text of await page.locator('svg.still').allTextContents()) expect(text).toMatch(reply);
    for (const mode of ['scroll', 'STACK', 'x', '']) {
      await open(page, `./embed/chain/?mode=${mode}`);
      await expect(page.locator('.card:visible'), mode).toHaveCount(1);
      await expect(page.locator('.controls')).toBeVisible();
    }
  });

  test('`theme` wins over the system; `title=0` hides the title and leaves it to be heard; `bg`', async ({
    page,
  }) => {
    const paper = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const seen: string[] = [];
    for (const [scheme, search] of [
      ['light', '?theme=dark'],
      ['dark', ''],
      ['light', ''],
      ['dark', '?theme=light'],
      ['light', '?theme=red'],
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await open(page, `./embed/chain/${search}`);
      seen.push(await paper());
    }
    const [dark, , light] = seen;
    expect(dark).not.toBe(light);
    expect(seen).toEqual([dark, dark, light, light, light]);

    await open(page, './embed/chain/?bg=transparent');
    expect(await paper()).toBe('rgba(0, 0, 0, 0)');
    await open(page, './embed/chain/?bg=red');
    expect(await paper()).toBe(light);

    const heading = page.getByRole('heading', { level: 1, name: 'How did it reach the page?' });
    await expect(heading).toBeVisible();
    const tall = await heading.evaluate(({ clientHeight }) => clientHeight);
    await open(page, './embed/chain/?title=0');
    await expect(heading).toHaveCount(1);
    expect(await heading.evaluate(({ clientHeight }) => clientHeight)).toBeLessThan(Math.min(tall, 2));
    await open(page, './embed/chain/?title=no');
    expect(await heading.evaluate(({ clientHeight }) => clientHeight)).toBe(tall);
  });

  test('`fit=1`: what is higher than the box is scrolled in it', async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 300 });
    for (const [search, overflow] of [
      ['?fit=1', 'auto'],
      ['?fit=2', 'hidden'],
      ['', 'hidden'],
    ] as const) {
      await open(page, `./embed/chain/${search}`);
      const got = await root(page).evaluate((html) => getComputedStyle(html).overflowY);
      expect(got === 'hidden' ? 'hidden' : 'auto', search).toBe(overflow);
    }
  });

  test('`asof` takes away what is later, also for those who listen, and says which day it is', async ({
    page,
  }) => {
    await open(page, './embed/timeline/?asof=2024-08-12');
    await expect(page.locator('.day')).toHaveText('As known on 12 August 2024.');
    const later = page.locator('[data-step][data-later]');
    const known = page.locator('[data-step]:not([data-later])');
    expect(await later.count()).toBeGreaterThan(0);
    expect(await known.count()).toBeGreaterThan(0);
    const steps = await page.locator('[data-step]').count();
    const drawn = new Set<string>();
    for (let step = 0; step < steps; step += 1) {
      if (step > 0) await page.getByRole('button', { name: 'Next' }).click();
      await expect(active(page)).toHaveAttribute('data-step', /./);
      const heard = await page.locator('.stage').ariaSnapshot();
      expect(heard).not.toMatch(/September 2024|27 September|2026|ODNI/);
      const isLater = (await active(page).getAttribute('data-later')) !== null;
      if (isLater) await expect(page.locator('main')).toContainText('Not yet known on 12 August 2024.');
      // Motions end where the build prints it.
      await page.waitForFunction(() => !document.querySelector('svg.live[data-moving]'));
      await page.waitForTimeout(isLater ? 700 : 0);
      if (isLater) drawn.add((await page.locator('svg.live').textContent()) ?? '');
    }
    // After the last step that is known the picture stays as it was, with its reply.
    expect(drawn.size).toBe(1);
    expect([...drawn][0]).toMatch(reply);

    for (const bad of ['2024-13-45', '2024-02-30', 'today', '1999-01-01', '2999-01-01', '']) {
      await open(page, `./embed/timeline/?asof=${bad}`);
      await expect(page.locator('.day'), bad).toBeHidden();
      await expect(later, bad).toHaveCount(0);
    }
  });

  test('`asof` of a claim: that day’s answer; a day that does not exist is none', async ({ page }) => {
    const day = page.locator('[data-as-of]');
    await open(page, './embed/claim/who-did-it/?asof=2024-08-12');
    await expect(day).toHaveText('12 August 2024');
    expect(await page.locator('claim-record').ariaSnapshot()).not.toMatch(/Sep 2024|ODNI, FBI and CISA, 19/);
    for (const bad of ['2024-13-45', '2024-02-30', 'today', '']) {
      await open(page, `./embed/claim/who-did-it/?asof=${bad}`);
      await expect(day, bad).toHaveText('1 November 2026');
    }
  });

  test('`v`, `eid` and what nobody knows change nothing that is seen', async ({ page }) => {
    const look = (): Promise<Buffer> => page.screenshot();
    await open(page, './embed/chain/');
    const plain = await look();
    for (const search of ['?v=00000000.0', '?v=%00', '?eid=A_b', '?eid=one', '?lang=es&height=9&x=1']) {
      await open(page, `./embed/chain/${search}`);
      await expect(page.locator('.corrected:visible')).toHaveCount(0);
      expect((await look()).equals(plain), search).toBe(true);
    }
  });
});

test('each picture carries the reply at every step, in both modes', async ({ page }) => {
  for (const { address, steps } of (await listed(page)).filter((one) => one.steps.length > 0)) {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const [i, step] of steps.entries()) {
      if (i === 0) await open(page, address);
      else await page.getByRole('button', { name: 'Next' }).click();
      await expect(active(page)).toHaveAttribute('data-step', step);
      const still = page.locator(`[data-step="${step}"] > svg.still`);
      const printed = await still.textContent();
      expect(printed, address).toMatch(reply);
      await expect(page.locator('svg.live')).toHaveText(printed?.trim() ?? '', { useInnerText: false });
    }
  }
});

test('every step of every section is as high as the others', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const { address, steps } of (await listed(page)).filter((one) => one.steps.length > 0)) {
    await open(page, address);
    for (const width of [320, 600, 900]) {
      await page.setViewportSize({ width, height: 700 });
      const heights = await page.evaluate((names) => {
        const element = document.getElementById('root');
        return names.map((step) => {
          document.dispatchEvent(new CustomEvent('according:go', { detail: { step } }));
          return element?.getBoundingClientRect().height;
        });
      }, steps);
      expect(heights).toHaveLength(steps.length);
      expect(new Set(heights).size, `${address} at ${width}`).toBe(1);
    }
  }
});

test('heights.json is what a browser measures; where it is not, `npm run heights` makes it anew', async ({
  page,
}) => {
  const all = await listed(page);
  const claims = all.filter(({ steps }) => steps.length === 0);
  const some = [0, 0.2, 0.4, 0.6, 0.8].flatMap((share) => claims[Math.floor(claims.length * share)] ?? []);
  const off: string[] = [];
  for (const { id, address, heights } of [...all.filter(({ steps }) => steps.length > 0), ...some]) {
    const measured = await heightsOf(page, address, [320, 390, 600, 960]);
    for (const [width, height] of measured) {
      const kept = heightAt(heights.stepper, width) ?? 0;
      if (Math.abs(kept - height) > 2) off.push(`${id} at ${width}: ${kept}, measured ${height}`);
    }
  }
  expect(off, 'Run `npm run heights` and commit heights.json').toEqual([]);
});

test('47: on paper: all steps with their pictures, no buttons', async ({ page }) => {
  await open(page, './embed/chain/?step=basis');
  const headings = await page.locator('.card h2').allTextContents();
  const labels = await page.locator('svg.still text').allTextContents();
  const pdf = await page.pdf({ format: 'A4' });
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  const plain = (words: string): string => words.normalize('NFKD').replaceAll(/[^\p{Lu}\p{Ll}\p{N}]/gu, '');
  const paper = plain(text);
  expect(headings).toHaveLength(7);
  for (const words of [...headings, ...labels]) expect(paper).toContain(plain(words));
  expect(paper).not.toContain('PreviousNext');
  // Back on the screen it is as it was.
  await expect(active(page)).toHaveAttribute('data-step', 'basis');
  await expect(page.locator('.card:visible')).toHaveCount(1);
});

test('49: where colours are forced, an embed uses the system’s, and the step is marked', async ({
  browser,
}) => {
  const context = await browser.newContext({ forcedColors: 'active', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await open(page, './embed/chain/?step=campaign');
  const found = await page.evaluate(() => {
    const probe = document.createElement('p');
    document.body.append(probe);
    const system = (name: string): string => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const allowed = [
      ...['Canvas', 'CanvasText', 'GrayText', 'Highlight'].map(system),
      'none',
      'rgba(0, 0, 0, 0)',
    ];
    const shapes = [...document.querySelectorAll('svg.live > *')].map((one) => getComputedStyle(one));
    const tick = document.querySelector('.ticks [aria-current]');
    return {
      shapes: shapes.length,
      others: [...new Set(shapes.flatMap(({ stroke, fill }) => [stroke, fill]))].filter(
        (color) => !allowed.includes(color),
      ),
      tick: tick && getComputedStyle(tick, '::before').backgroundColor === system('Highlight'),
    };
  });
  expect(found.shapes).toBeGreaterThan(20);
  expect(found.others).toEqual([]);
  expect(found.tick).toBe(true);
  await context.close();
});

test('36: with reduced motion a step is there at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, './embed/chain/');
  const same = await page.evaluate(() => {
    document.dispatchEvent(new CustomEvent('according:go', { detail: { step: 'basis' } }));
    const texts = (svg: Element | null): string =>
      [...(svg?.querySelectorAll('text') ?? [])].map((one) => one.textContent).join();
    return (
      texts(document.querySelector('svg.live')) === texts(document.querySelector('[data-step="basis"] > svg'))
    );
  });
  expect(same).toBe(true);
});

test.describe('where the picture cannot be drawn, all steps are read one under the other', () => {
  const expectAll = async (page: Page): Promise<void> => {
    await expect(page.locator('.card:visible')).toHaveCount(7);
    await expect(page.locator('svg.still:visible')).toHaveCount(7);
    await expect(page.locator('.controls')).toBeHidden();
  };

  test('because its script does not come', async ({ page }) => {
    await page.route('**/embed/section.*.js', (route) => route.abort());
    await page.goto('./embed/chain/');
    await expectAll(page);
  });

  test('because the page is not whole', async ({ page }) => {
    await page.route('**/embed/chain/', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replace(' data-layout', '') });
    });
    await page.goto('./embed/chain/');
    await expectAll(page);
  });
});
