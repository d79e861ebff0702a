import { expect, type Page, test } from '@playwright/test';
import { open } from './story.ts';

/**
 * A phone's screen and the keyboard alone: from the address bar through all a page offers, and back. What has the focus
 * is seen whole, covered by nothing, marked as such, and comes in the order of the page (WCAG 2.2: 2.1.1, 2.4.3, 2.4.7,
 * 2.4.11, 2.4.12).
 */
test.use({ viewport: { width: 375, height: 667 } });

interface Stop {
  /** What has the focus, in words; empty at the ends. */
  name: string;
  /** Where it stands, from what had the focus before: 1 after it, -1 before it, 0 where there was nothing. */
  way: number;
  faults: string[];
}

/** What has the focus now, and what is wrong with how it is seen. */
const look = (page: Page): Promise<Stop> =>
  page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body)
      return { name: '', way: 0, faults: [] };
    const been = ((window as unknown as { been?: Element[] }).been ??= []);
    const position = been.at(-1)?.compareDocumentPosition(element) ?? 0;
    // A field for a date is several stops in one place.
    const way = position === 0 ? 0 : (position & Node.DOCUMENT_POSITION_FOLLOWING) > 0 ? 1 : -1;
    if (element !== been.at(-1)) been.push(element);
    const name = `${element.tagName.toLowerCase()} ${(element.ariaLabel ?? element.textContent).trim().slice(0, 40)}`;
    const faults: string[] = [];

    // A button that is not drawn itself is seen as its label.
    const label = element instanceof HTMLInputElement ? (element.labels?.[0] ?? null) : null;
    const seen = label !== null && getComputedStyle(element).opacity === '0' ? label : element;
    const style = getComputedStyle(seen);
    const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    if (!outlined) faults.push('has no outline of 2 px');

    const boxes = [...seen.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (boxes.length === 0) faults.push('has no box');
    const isOwn = (at: Element | null): boolean =>
      at !== null && (seen.contains(at) || (label?.contains(at) ?? false));
    // What is larger than the screen need not be seen whole: its start and as much as fits.
    for (const { left, right, top, bottom } of boxes) {
      const tall = bottom - top > innerHeight * 0.5;
      if (left < -1 || right > innerWidth + 1) faults.push(`reaches from ${left} to ${right}`);
      if (tall ? bottom < 24 || top > innerHeight - 24 : top < -0.5 || bottom > innerHeight + 0.5)
        faults.push(`is off the screen: ${top} to ${bottom}`);
      const [up, down] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
      for (const [x, y] of [
        [0.5, 0.5],
        [0.04, 0.12],
        [0.96, 0.12],
        [0.04, 0.88],
        [0.96, 0.88],
      ] as const) {
        const at = document.elementFromPoint(left + (right - left) * x, up + (down - up) * y);
        // Lines of a text stand a little apart: between them is the block it stands in.
        if (!isOwn(at) && !(at?.contains(seen) ?? false) && !tall)
          faults.push(
            `is covered by ${at?.tagName ?? 'nothing'}.${at?.getAttribute('class') ?? ''} at ${x}, ${y}`,
          );
      }
    }
    return { name, way, faults: faults.slice(0, 2) };
  });

/** Presses a key until the focus has left the page, or begins again at its other end. */
const walk = async (page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> => {
  await page.evaluate(() => Object.assign(window, { been: [] }));
  const stops: Stop[] = [];
  while (stops.length < 900) {
    await page.keyboard.press(key);
    const stop = await look(page);
    // Between two rounds the focus is with the browser, once.
    if (stop.name === '' && stops.length === 0) continue;
    if (stop.name === '' || stop.way * (key === 'Tab' ? 1 : -1) < 0) return stops;
    stops.push(stop);
  }
  throw new Error('The keyboard comes to no end.');
};
const faultsOf = (stops: readonly Stop[]): string[] =>
  stops.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`));

/**
 * What the keyboard should have come to and did not: one button of each group counts, nothing that is hidden. The marks
 * of a picture follow its step, and so are asked for by themselves (evidence.spec).
 */
const missed = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const been = new Set((window as unknown as { been: Element[] }).been);
    const groups = new Set(
      [...been].flatMap((one) => (one instanceof HTMLInputElement && one.type === 'radio' ? one.name : [])),
    );
    const all = 'a[href], button:enabled, input:enabled, select:enabled, summary, [tabindex="0"]';
    return [...document.querySelectorAll<HTMLElement>(all)]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !been.has(one))
      .filter((one) => !(one instanceof HTMLInputElement && groups.has(one.name)))
      .filter((one) => one.closest('.mark-links') === null)
      .map((one) => one.outerHTML.slice(0, 120));
  });

for (const address of ['./', './sections/chain/', './claims/', './claims/who-did-it/', './sources/']) {
  test(`the keyboard goes through ${address} and back, and what it comes to is seen`, async ({ page }) => {
    test.setTimeout(180_000);
    await open(page, address);
    const there = await walk(page, 'Tab');
    expect(faultsOf(there)).toEqual([]);
    expect(await missed(page)).toEqual([]);
    expect(there.length).toBeGreaterThan(15);
    const back = await walk(page, 'Shift+Tab');
    expect(faultsOf(back)).toEqual([]);
    expect(await missed(page)).toEqual([]);
  });
}
