import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { randomFrom } from '../fixtures/random.ts';
import { move, padHistory } from './moves.ts';
import { printed, type Shape } from './printed.ts';
import { expectStepInView, open, outline } from './story.ts';

/** A hundred things at random, fast, whatever they fall upon: no fault, nothing left behind, the build's pictures. */

const moves = 100;
/**
 * Nodes that may be left: about what a card shows, because that of the one before the last is let go of late. After five
 * rounds there were as many as after two (44, 44 and 50 more than at the start), so nothing gathers; a few come and go.
 */
const cardNodes = 120;
const fewNodes = 16;
/** Words and marks that open a card. */
const leads = ':is(a.quote, a.claim-words, a.mark-link)[href*="/claims/"]';

/** Each picture that is not put away, and the step it should be of: the one shown, or the last one known on the day chosen. */
const pictures = (page: Page) =>
  page.$$eval('[data-section]', (sections) =>
    sections.flatMap((section) => {
      const steps = [...section.querySelectorAll<HTMLElement>('[data-step]')];
      const idOf = (step: HTMLElement | undefined): string => step?.dataset['step'] ?? '';
      const known = steps.findLastIndex((step) => !step.hasAttribute('data-later'));
      const at = steps.findIndex((step) => idOf(step) === section.dataset['current']);
      const drawn = idOf(steps[Math.max(0, Math.min(at, known))]);
      const of = (svg: SVGSVGElement, step: string) => ({
        section: section.id,
        step,
        still: svg.matches('.still'),
        box: svg.dataset['box'] ?? '',
        shapes: [...svg.children].map((shape) => ({
          tag: shape.tagName,
          // Not `attributes`: each that is read would stay as a node.
          attrs: Object.fromEntries(
            shape.getAttributeNames().map((name) => [name, shape.getAttribute(name) ?? '']),
          ),
          inner: shape.innerHTML.replaceAll(' xmlns="http://www.w3.org/2000/svg"', ''),
        })),
      });
      return [
        ...[...section.querySelectorAll<SVGSVGElement>('.drawing > svg')]
          .filter((svg) => svg.checkVisibility())
          .map((svg) => of(svg, drawn)),
        ...steps.flatMap((step) =>
          [...step.querySelectorAll<SVGSVGElement>(':scope > svg.still')].map((svg) => of(svg, idOf(step))),
        ),
      ];
    }),
  );

/** Waits until every picture is what the build prints. */
const expectPictures = (page: Page): Promise<void> =>
  expect(async () => {
    const wrong: { where: string; is: Shape[]; should: Shape[] }[] = [];
    for (const { section, step, box, still, shapes } of await pictures(page)) {
      // What stays as it was printed has no keys to be found by.
      const should = printed(section, step, box).map(
        ({ attrs: { 'data-key': key, ...attrs }, ...shape }) => ({
          ...shape,
          attrs: still || key === undefined ? attrs : { 'data-key': key, ...attrs },
        }),
      );
      if (JSON.stringify(shapes) !== JSON.stringify(should))
        wrong.push({ where: `${section} ${step} ${box}`, is: shapes, should });
    }
    for (const { where, is, should } of wrong) expect(is, where).toEqual(should);
  }).toPass({ timeout: 5000 });

/** In every section one card is active, and card, tick and list say the step that is shown. */
const expectOneStep = async (page: Page): Promise<void> => {
  const said = await page.$$eval('[data-section]', (sections) =>
    sections.map((section) => ({
      current: `${section.id}-${section.dataset['current'] ?? ''}`,
      active: [...section.querySelectorAll('[data-step][data-active]')].map(({ id }) => id),
      ticks: [...section.querySelectorAll<HTMLAnchorElement>('.ticks [aria-current]')].map(
        ({ hash }) => hash,
      ),
      list: [...section.querySelectorAll<HTMLAnchorElement>('.stepper li [aria-current]')].map(
        ({ hash }) => hash,
      ),
      reached: [...section.querySelectorAll<HTMLElement>('[data-step]')]
        .filter(({ inert }) => !inert)
        .map(({ id }) => id),
      stepped: section.hasAttribute('data-stepped'),
      all: [...section.querySelectorAll('[data-step]')].map(({ id }) => id),
    })),
  );
  for (const { current, stepped, all, ...rest } of said) {
    expect(rest, current).toEqual({
      active: [current],
      ticks: [`#${current}`],
      list: [`#${current}`],
      reached: stepped ? [current] : all,
    });
  }
};

/** Closes what lies over the page and takes focus and pointer off it, so that nothing is lit. */
const lookAway = async (page: Page): Promise<void> => {
  // A card that was asked for may still be on its way.
  await page.waitForTimeout(300);
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('dialog.evidence:is([open], :popover-open) [data-close]')?.click();
    for (const one of document.querySelectorAll<HTMLElement>(':popover-open')) one.hidePopover();
  });
  await expect(page.locator('dialog.evidence')).toBeHidden();
  await page.mouse.move(1, 1);
  // The sheet's own step of the way back is taken away, and the focus has come back to the word.
  await page.waitForTimeout(600);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });
};

/** Everything as it is for a reader who has chosen nothing, in the middle of the story. */
const restore = async (page: Page, viewport: { width: number; height: number }): Promise<void> => {
  await lookAway(page);
  await page.setViewportSize(viewport);
  await page.evaluate(() => {
    const day = document.querySelector<HTMLElement>('.day-bar:not([hidden]) button');
    day?.click();
    for (const name of ['step', 'theme', 'motion'])
      document.querySelector<HTMLElement>(`input[name=${name}][value=""]`)?.click();
    for (const one of document.querySelectorAll('details'))
      one.open = one === document.querySelector('details.part');
  });
  // The card says what was opened last.
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('#chain a.claim-words')?.click();
  });
  await expect(page.locator('dialog.evidence')).toBeVisible();
  await lookAway(page);
  await page.evaluate(() => {
    document.getElementById('drift')?.querySelectorAll('[data-step]')[2]?.scrollIntoView({ block: 'center' });
  });
  // Pauses of scrolling, drawing, links and the address.
  await page.waitForTimeout(1600);
};

/**
 * Uses everything that comes late or is kept, once: the record, the control of days, each step in both boxes with links over
 * its marks, lists that were closed, and each claim that a card reads.
 */
const useAll = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    // Fetched and parsed anew whenever the address changes, by the browser.
    document.querySelector('link[rel=icon]')?.setAttribute('href', 'data:,');
    for (const one of document.querySelectorAll('details')) one.open = true;
    for (const choice of ['step][value=all', 'motion][value=off'])
      document.querySelector<HTMLElement>(`input[name=${choice}]`)?.click();
    scrollTo(0, document.body.scrollHeight);
  });
  await expect(page.locator('day-control select').first()).toBeAttached();
  await expect(page.locator('.explore-count')).not.toBeEmpty();
  await expect(page.locator('.mark-link').first()).toBeAttached();
  const most = Math.max(...(await outline(page)).map(({ steps }) => steps.length));
  const claims = new Set<string>();
  for (const [width, way] of [
    [768, 1],
    [1440, -1],
  ] as const) {
    await page.setViewportSize({ width, height: 1024 });
    for (let step = 0; step < most; step += 1) {
      // Links are put in place once a picture has been still.
      await page.waitForTimeout(350);
      for (const claim of await page.$$eval(`main ${leads}`, (all) =>
        (all as HTMLAnchorElement[]).map(({ pathname }) => pathname),
      ))
        claims.add(claim);
      await page.$$eval(`.stepper [data-way="${way}"]`, (all) => {
        for (const one of all) (one as HTMLElement).click();
      });
    }
  }
  // Wide layouts are fetched where they come near.
  for (const section of await page.locator('story-section').all()) {
    await section.evaluate((one) => one.scrollIntoView());
    await expect(section.locator('[data-box=wide]')).toBeVisible();
  }
  for (const claim of claims) {
    await page.evaluate((to) => {
      const link = document.body.appendChild(document.createElement('a'));
      link.className = 'quote';
      link.href = to;
      link.click();
      link.remove();
    }, claim);
    await expect(page.locator('dialog.evidence [data-page]')).toHaveAttribute('href', new RegExp(claim));
  }
  // The earliest day and the way back from it, and every term.
  await page.evaluate(() => {
    for (const term of document.querySelectorAll<HTMLElement>('[id^=term-]')) term.showPopover();
    const select = document.querySelector<HTMLSelectElement>('day-control select');
    for (const value of [select?.options[1]?.value ?? '', '']) {
      if (select) select.value = value;
      select?.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await lookAway(page);
};

/** What the browser holds, without what was announced last. */
const counted = async (page: Page, client: CDPSession) => {
  for (let i = 0; i < 3; i += 1) await client.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
  const told = await page.$$eval('[role=status], output', (all) =>
    all.reduce((sum, one) => sum + one.childNodes.length, 0),
  );
  return { nodes: nodes - told, listeners: jsEventListeners };
};

/** The page as it stands: every element with its attributes and words. */
const standing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const page = document.documentElement.cloneNode(true) as HTMLElement;
    // What was announced last, the mark at which a picture is entered and the place of a card that is closed may differ.
    for (const told of page.querySelectorAll('[role=status]')) told.replaceChildren();
    for (const link of page.querySelectorAll('.mark-link')) link.removeAttribute('tabindex');
    page.querySelector('dialog.evidence')?.removeAttribute('style');
    // Scrollama's own mark stands before or after ours, whichever came first.
    for (const step of page.querySelectorAll('[data-step]')) step.removeAttribute('data-scrollama-index');
    // The box that is not shown is drawn when it is.
    const drawings = [...page.querySelectorAll('.drawing > svg')];
    for (const [i, svg] of [...document.querySelectorAll('.drawing > svg')].entries())
      if (!svg.checkVisibility()) drawings[i]?.remove();
    return page.outerHTML.replaceAll('><', '>\n<').split('\n');
  });

for (const [viewport, reducedMotion] of [
  [{ width: 360, height: 800 }, 'no-preference'],
  [{ width: 768, height: 1024 }, 'reduce'],
] as const) {
  const name = `from ${viewport.width} × ${viewport.height}${reducedMotion === 'reduce' ? ', without motion' : ''}`;
  test.describe(name, () => {
    test.use({ viewport, contextOptions: { reducedMotion } });

    test(`${moves} random things leave no fault and nothing behind`, async ({ page }) => {
      test.setTimeout(240_000);
      const faults = await open(page);
      const client = await page.context().newCDPSession(page);
      await padHistory(page);
      await page.evaluate(() => Object.assign(window, { sameDocument: true }));
      await useAll(page);
      await restore(page, viewport);
      const [before, was] = [await counted(page, client), await standing(page)];
      let most = before.nodes + cardNodes;
      for (const round of [1, 2]) {
        const random = randomFrom(20240812 + round);
        const done: string[] = [];
        for (let i = 0; i < moves; i += 1) {
          done.push(await move(page, random));
          // From at once to after most motion has ended.
          if (random() < 0.7) await page.waitForTimeout(random() < 0.9 ? random() * 60 : random() * 500);
        }
        expect(await page.evaluate(() => 'sameDocument' in window), done.join(' ')).toBe(true);
        await lookAway(page);
        await expectPictures(page);
        await expectOneStep(page);
        await restore(page, viewport);
        for (const { id } of await outline(page)) await expectStepInView(page, id);
        await expectOneStep(page);
        const now = await counted(page, client);
        expect(now.listeners).toBeLessThanOrEqual(before.listeners);
        // A second hundred leaves no more than the first.
        expect(now.nodes).toBeLessThanOrEqual(most);
        most = now.nodes + fewNodes;
        expect(await standing(page)).toEqual(was);
        expect(faults, done.join(' ')).toEqual([]);
      }
    });
  });
}
