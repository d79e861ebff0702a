import type { Browser, Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { HostPage, Sites } from './servers.ts';

/** What the suites run on: one browser, both sites. */
export interface Stage {
  browser: () => Browser;
  sites: () => Sites;
  name: 'chromium' | 'firefox';
}

/** What a host page wrote down of a message. */
export interface Got {
  data: unknown;
  at: number;
  from: number;
}

/** A host page that is open, and what can be asked of it. */
export interface Opened {
  page: Page;
  /** The frame of an embed, by its `eid`. */
  frame: (eid: string) => Promise<Frame>;
  /** For each embed, in the page's order: how high its frame is, and how high its content. */
  heights: () => Promise<[frame: number, content: number][]>;
  /** Every embed's frame (two, where nothing is said) becomes as high as its content. */
  fits: (count?: number) => Promise<void>;
  got: () => Promise<Got[]>;
  wrong: () => Promise<string[]>;
  /** What pages said on the console, and what they threw. */
  said: string[];
}

/** How high the content is; -1 while the frame changes its process and cannot be asked. */
const contentHeight = (frame: Frame): Promise<number> =>
  Promise.race([
    frame.evaluate(() => Math.ceil(document.getElementById('root')?.getBoundingClientRect().height ?? 0)),
    wait(1000).then(() => -1),
  ]).catch(() => -1);

/** Opens a host page, runs what is to be tested in it, and closes it again. */
export const inHost = async (
  stage: Stage,
  html: HostPage,
  run: (opened: Opened) => Promise<void>,
  { width = 800, height = 600, dpr = 1, headers = {} as Record<string, string> } = {},
): Promise<void> => {
  const page = await stage.browser().newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(`thrown: ${String(error)}`));
  await page.setViewport({ width, height, deviceScaleFactor: dpr });
  const children = (): Frame[] => page.frames().filter((frame) => frame.url().includes('/embed/'));
  const frame = async (eid: string): Promise<Frame> => {
    await expect
      .poll(() => children().some((child) => child.url().includes(`eid=${eid}`)), { timeout: 10_000 })
      .toBe(true);
    const found = children().find((child) => child.url().includes(`eid=${eid}`));
    if (!found) throw new Error(`No frame ${eid}.`);
    return found;
  };
  const heights = async (): Promise<[number, number][]> => {
    const frames = await page.evaluate(() => {
      const inside = (root: Document | ShadowRoot): HTMLIFrameElement[] =>
        [...root.querySelectorAll('*')].flatMap((element) =>
          element instanceof HTMLIFrameElement
            ? [element]
            : element.shadowRoot
              ? inside(element.shadowRoot)
              : [],
        );
      return inside(document).map(({ src, clientHeight }) => ({ src, clientHeight }));
    });
    return Promise.all(
      frames.map(async ({ src, clientHeight }): Promise<[number, number]> => {
        const eid = new URL(src).searchParams.get('eid') ?? '';
        return [clientHeight, await contentHeight(await frame(eid))];
      }),
    );
  };
  try {
    await page.goto(stage.sites().host(html, headers), { waitUntil: 'domcontentloaded' });
    await run({
      page,
      frame,
      heights,
      async fits(count = 2) {
        await expect
          .poll(
            async () =>
              (await heights()).map(([outer, inner]) => (outer === inner ? 'fits' : `${outer} ≠ ${inner}`)),
            { timeout: 12_000, interval: 60 },
          )
          .toEqual(Array(count).fill('fits'));
      },
      got: () => page.evaluate(() => (window as unknown as { got: Got[] }).got),
      wrong: () => page.evaluate(() => (window as unknown as { wrong: string[] }).wrong),
      said,
    });
  } finally {
    await page.close();
  }
};

/** Waits in real time. */
export const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Makes the content higher (or, below zero, lower), as any change of the page would. */
export const grow = (frame: Frame, pixels: number): Promise<void> =>
  frame.evaluate((by) => {
    const root = document.getElementById('root');
    const id = 'grown-by-test';
    const box = document.getElementById(id) ?? Object.assign(document.createElement('div'), { id });
    const before = parseFloat(box.style.height) || 0;
    box.style.height = `${before + by}px`;
    if (!box.isConnected) root?.append(box);
  }, pixels);

/** No message arrives for a while: the whole page is at rest. */
export const atRest = async (got: Opened['got'], ms = 1200): Promise<void> => {
  await wait(150);
  const before = (await got()).length;
  await wait(ms);
  expect((await got()).slice(before)).toEqual([]);
};
