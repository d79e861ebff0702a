import type { Browser, Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Embeds, HostPage, Sites } from './servers.ts';

/** What the suites run on: one browser, both sites. */
export interface Stage {
  browser: () => Browser;
  sites: () => Sites;
  name: 'chromium' | 'firefox';
}

/** What a host page wrote down of a message. */
interface Got {
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
  /** Every embed's frame (two, where nothing is said) becomes as high as its content, or as the host allows at most. */
  fits: (count?: number, most?: number) => Promise<void>;
  got: () => Promise<Got[]>;
  wrong: () => Promise<string[]>;
  /** What pages said on the console, and what they threw. */
  said: string[];
}

/**
 * Asks embeds something from their host page, over a channel of its own: what the browser's driver is told of a frame that
 * changes its process can be lost, and what is said to the page itself would be counted. -1, where no answer came.
 */
export const askEmbeds = <Answer = number>(
  page: Page,
  question: { test: string } & Record<string, unknown>,
  eid = '',
): Promise<[frame: number, answer: Answer][]> =>
  page.evaluate(
    (asked: { test: string }, which) => {
      const inside = (root: Document | ShadowRoot): HTMLIFrameElement[] =>
        [...root.querySelectorAll('*')].flatMap((element) =>
          element instanceof HTMLIFrameElement
            ? [element]
            : element.shadowRoot
              ? inside(element.shadowRoot)
              : [],
        );
      return Promise.all(
        inside(document)
          .filter(({ src }) => (which === '' ? /\/embed\/|eid=/.test(src) : src.includes(`eid=${which}`)))
          .map(async (frame): Promise<[number, Answer]> => {
            const { port1, port2 } = new MessageChannel();
            const answer = new Promise<Answer>((resolve) => {
              port1.onmessage = ({ data }: MessageEvent<Answer>) => {
                resolve(data);
              };
              // What is asked again and again need not wait for one that did not hear yet.
              setTimeout(
                () => {
                  resolve(-1 as Answer);
                },
                ['measure', 'steps'].includes(asked.test) ? 1000 : 5000,
              );
            });
            frame.contentWindow?.postMessage(asked, '*', [port2]);
            return [frame.clientHeight, await answer];
          }),
      );
    },
    question,
    eid,
  );

interface Options {
  width?: number;
  height?: number;
  dpr?: number;
  headers?: Record<string, string>;
  /** Built embeds instead of the small page of the tests. */
  embeds?: Embeds;
}

/** The browser's driver has lost a frame, which happens when one changes its process. The page may be as it should. */
class LostFrame extends Error {}

/** Opens a host page, runs what is to be tested in it, and closes it again; once more, where the driver lost a frame. */
export const inHost = async (
  stage: Stage,
  html: HostPage,
  run: (opened: Opened) => Promise<void>,
  options: Options = {},
): Promise<void> => {
  try {
    await inPage(stage, html, run, options);
  } catch (error) {
    if (!(error instanceof LostFrame)) throw error;
    await inPage(stage, html, run, options);
  }
};

const inPage = async (
  stage: Stage,
  html: HostPage,
  run: (opened: Opened) => Promise<void>,
  { width = 800, height = 600, dpr = 1, headers = {}, embeds }: Options,
): Promise<void> => {
  const page = await stage.browser().newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(`thrown: ${String(error)}`));
  await page.setViewport({ width, height, deviceScaleFactor: dpr });
  const children = (): Frame[] => page.frames().filter((frame) => frame.url().includes('/embed/'));
  const frame = async (eid: string): Promise<Frame> => {
    // While a frame changes its process, the driver may ask the old one, and never hear an answer.
    for (let tries = 0; tries < 12; tries += 1) {
      const found = children().find((child) => child.url().includes(`eid=${eid}`));
      const answer = await Promise.race([found?.evaluate(() => 'here').catch(() => 'gone'), wait(1000)]);
      if (found && answer === 'here') return found;
      await wait(200);
    }
    throw new LostFrame(`No frame ${eid}.`);
  };
  const heights = (): Promise<[number, number][]> => askEmbeds(page, { test: 'measure' });
  try {
    await page.goto(stage.sites().host(html, headers, embeds), { waitUntil: 'domcontentloaded' });
    await run({
      page,
      frame,
      heights,
      async fits(count = 2, most = Infinity) {
        await expect
          .poll(
            async () =>
              (await heights()).map(([outer, inner]) =>
                outer === Math.min(inner, most) || outer === inner ? 'fits' : `${outer} ≠ ${inner}`,
              ),
            { interval: 60 },
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

/** Turns the wheel over a place until what it should move has moved; a turn before the page knows its frames is lost. */
export const turnWheel = async (
  page: Page,
  [x, y]: [number, number],
  moved: () => Promise<number>,
): Promise<void> => {
  await page.mouse.move(x, y);
  await expect
    .poll(
      async () => {
        await page.mouse.wheel({ deltaY: 120 });
        await wait(200);
        return moved();
      },
      { interval: 100 },
    )
    .toBeGreaterThan(100);
};

/** Waits in real time. */
export const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Makes an embed's content higher (or, below zero, lower), as any change of its page would. */
export const grow = async (page: Page, eid: string, pixels: number): Promise<void> => {
  expect((await askEmbeds(page, { test: 'grow', pixels }, eid))[0]?.[1]).toBe(pixels);
};

/** What an embed of the built site wrote down while it ran. */
export const seenIn = async (page: Page): Promise<{ faults: string[]; requests: string[] }> => {
  const all = await askEmbeds<{ faults: string[]; requests: string[] } | -1>(page, { test: 'seen' });
  expect(all.length).toBeGreaterThan(0);
  const seen = all.map(([, one]) => (one === -1 ? { faults: ['no answer'], requests: [] } : one));
  return { faults: seen.flatMap(({ faults }) => faults), requests: seen.flatMap(({ requests }) => requests) };
};

/** No message arrives for a while: the whole page is at rest. */
export const atRest = async (got: Opened['got'], ms = 700): Promise<void> => {
  await wait(150);
  const before = (await got()).length;
  await wait(ms);
  expect((await got()).slice(before)).toEqual([]);
};
