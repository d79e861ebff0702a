import { expect, type Page, test } from '@playwright/test';
import { open, sizes } from './story.ts';

/** Large text, a small screen, wide spacing: the page flows anew, nothing is cut, and pictures let go where they must. */
const pages = [
  './',
  './text/',
  './sections/drift/',
  './claims/',
  './claims/who-did-it/',
  './sources/',
  './method/',
  './corrections/',
  './embed/',
  './embed/chain/',
  './embed/claim/who-did-it/',
  './404.html',
];

/** Text that reaches out of the page or is cut off by what it stands in. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth)
      faults.push(`the page is ${document.documentElement.scrollWidth} px wide`);
    /** What is heard but not shown, what scrolls by itself, and what only repeats a heading or a link in one line. */
    const apart =
      '.alt, .skip, .table-scroll, .slim, .address, svg, select, script, style, noscript, option, [popover]';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || node.textContent?.trim() === '' || parent.closest(apart) || !parent.checkVisibility())
        continue;
      // A box of one pixel is meant to be heard only.
      if (parent.clientWidth === 1 && parent.clientHeight === 1) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const words = (node.textContent ?? '').trim().slice(0, 40);
      for (const { left, right, top, bottom, width } of range.getClientRects()) {
        if (width < 1) continue;
        if (left < -1 || right > innerWidth + 1) faults.push(`“${words}” reaches from ${left} to ${right}`);
        for (let at: HTMLElement | null = parent; at && at !== document.body; at = at.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(at);
          const box = at.getBoundingClientRect();
          if (overflowX !== 'visible' && (left < box.left - 1 || right > box.right + 1))
            faults.push(`“${words}” is cut at a side`);
          if (overflowY !== 'visible' && (top < box.top - 2 || bottom > box.bottom + 2))
            faults.push(`“${words}” is cut above or below`);
        }
      }
      // What has a height of its own must hold its lines.
      const block = parent.closest<HTMLElement>('label, button, summary, .ticks, legend');
      if (
        block &&
        block.scrollHeight > block.clientHeight + 3 &&
        getComputedStyle(block).display !== 'inline'
      )
        faults.push(`“${words}” is higher than its ${block.tagName.toLowerCase()}`);
    }
    return [...new Set(faults)].slice(0, 8);
  });
const expectLetGo = async (page: Page): Promise<void> => {
  await expect(page.locator('.picture:visible')).toHaveCount(0);
  const steps = await page.locator('[data-step]').count();
  await expect(page.locator('svg.still:visible')).toHaveCount(steps);
};
const isStory = (address: string): boolean => address === './' || address.startsWith('./sections/');

test.describe('zoomed to 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 } });
  for (const address of pages)
    test(`${address} flows into 320 × 256`, async ({ page }) => {
      await open(page, address);
      expect(await cut(page)).toEqual([]);
      if (isStory(address)) await expectLetGo(page);
    });
});

/** A page is opened once, and made wider. */
const widths = async (page: Page, look: (at: string) => Promise<void>): Promise<void> => {
  for (const { width, height } of sizes) {
    await page.setViewportSize({ width, height });
    await look(`${width} × ${height}`);
  }
};
for (const address of pages) {
  test(`with text of twice the size ${address} cuts nothing`, async ({ page }) => {
    const client = await page.context().newCDPSession(page);
    await client.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await page.setViewportSize({ width: 360, height: 800 });
    await open(page, address);
    expect(await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize))).toBe(
      32,
    );
    await widths(page, async (at) => {
      await expect.poll(() => cut(page), { message: at }).toEqual([]);
      if (isStory(address)) await expectLetGo(page);
    });
  });

  test(`with wide spacing of text ${address} cuts nothing`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await open(page, address);
    // WCAG 2.2, 1.4.12: line height 1.5, after paragraphs 2, between letters 0.12, between words 0.16.
    await page.addStyleTag({
      content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
        p { margin-block-end: 2em !important; }`,
    });
    await widths(page, async (at) => {
      await expect.poll(() => cut(page), { message: at }).toEqual([]);
    });
  });
}

test('no size of text is in pixels, outside pictures', async ({ page }) => {
  for (const address of pages) {
    await page.goto(address);
    const sizes = await page.evaluate(() => {
      const read = (rules: CSSRuleList): string[] =>
        [...rules].flatMap((rule) => {
          const inner = 'cssRules' in rule ? read(rule.cssRules as CSSRuleList) : [];
          // The text of the rule, because a shorthand with a variable in it hides what it sets.
          const own = 'selectorText' in rule ? rule.cssText.split('{').slice(0, 2).join('{') : '';
          return /font(?:-size)?:[^;]*\dpx/.test(own) ? [own, ...inner] : inner;
        });
      return [...document.styleSheets].flatMap(({ cssRules }) => read(cssRules));
    });
    // Marks' labels are sized in units of their picture.
    expect(
      sizes.filter((one) => !/^(?:\[data-graphic="\w+"\] )?\.(?:t|q|n-q|numeral|o-q)[.,\s]/.test(one)),
      address,
    ).toEqual([]);
  }
});
