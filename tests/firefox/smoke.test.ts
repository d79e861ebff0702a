import { spawn } from 'node:child_process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firefoxPath } from '../../scripts/browser.ts';
import { printed, type Shape } from '../e2e/printed.ts';

/** The story in real Firefox, over WebDriver BiDi. Skipped, and counted as skipped, where there is none. */
const executablePath = firefoxPath();

describe.skipIf(executablePath === undefined)(
  'in Firefox',
  () => {
    let browser: Browser;
    let page: Page;
    let server: ReturnType<typeof spawn>;
    let url = '';

    beforeAll(async () => {
      server = spawn('node', ['scripts/serve-site.ts'], { stdio: ['ignore', 'pipe', 'inherit'] });
      url = await new Promise<string>((resolve) => {
        server.stdout?.on('data', (data: Buffer) => {
          const found = /http:\/\/\S+/.exec(data.toString());
          if (found) resolve(found[0]);
        });
      });
      browser = await puppeteer.launch({
        browser: 'firefox',
        headless: true,
        executablePath: executablePath ?? '',
      });
      page = await browser.newPage();
      await page.setViewport({ width: 1440, height: 900 });
    });
    afterAll(async () => {
      await browser.close();
      server.kill();
    });

    const picture = (): Promise<{ step: string; shapes: Shape[] }> =>
      page.$eval('#chain', (section) => {
        const svg = [...section.querySelectorAll('.drawing > svg')].find((candidate) =>
          candidate.checkVisibility(),
        );
        return {
          step: (section as HTMLElement).dataset['current'] ?? '',
          shapes: [...(svg?.children ?? [])].map((shape) => ({
            tag: shape.tagName,
            attrs: Object.fromEntries([...shape.attributes].map(({ name, value }) => [name, value])),
            inner: shape.innerHTML.replaceAll(' xmlns="http://www.w3.org/2000/svg"', ''),
          })),
        };
      });

    test('an address opens its step, with the picture that the build prints', async () => {
      await page.goto(`${url}#chain-basis`);
      await expect.poll(async () => (await picture()).step).toBe('basis');
      await expect.poll(async () => (await picture()).shapes).toEqual(printed('chain', 'basis', 'wide'));
    });

    test('scrolling makes each step current in order, and the pictures follow', async () => {
      await page.goto('about:blank');
      await page.goto(url);
      const seen = await page.evaluate(
        () =>
          new Promise<string[]>((resolve) => {
            const section = document.querySelector<HTMLElement>('#chain');
            const log: string[] = [];
            const tick = (): void => {
              const step = section?.dataset['current'] ?? '';
              if (log.at(-1) !== step) log.push(step);
              const before = scrollY;
              scrollBy(0, 60);
              if (scrollY === before) resolve(log);
              else setTimeout(tick, 16);
            };
            setTimeout(tick, 300);
          }),
      );
      expect(seen).toEqual([
        'emails',
        'microsoft',
        'campaign',
        'basis',
        'bloomberg',
        'translation',
        'not-there',
      ]);
      await expect.poll(async () => (await picture()).shapes).toEqual(printed('chain', 'not-there', 'wide'));
    });
  },
  120_000,
);
