import type { Frame } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import * as emulated from '../hosts/emulators.ts';
import { scripts } from '../hosts/pages.ts';
import { atRest, inHost, wait, type Opened, type Stage } from '../stage.ts';

const frame = (src: string, more = ''): string =>
  `<iframe src="${src}" title="Chart" style="width: 100%; border: 0" ${more}></iframe>`;
const follows = `<script>${emulated.datawrapperNew}</script>`;
const isIgnored = (child: Frame): Promise<boolean> =>
  child.evaluate(() => 'hostIgnored' in document.documentElement.dataset);
const heightsSent = async (got: Opened['got']): Promise<number[]> =>
  (await got()).flatMap(({ data }) => {
    const { ns, height } = data as { ns?: string; height?: number };
    return ns === 'according' && height !== undefined ? [height] : [];
  });

/** What may befall a frame's size. */
export const sizing = (stage: Stage): void => {
  describe('3: the frame comes first, and the host’s script 1.5 s later', () => {
    test.for([
      ['Datawrapper', emulated.datawrapperNew, ''],
      ['iframe-resizer 4', `iFrameResize({}, 'iframe')`, scripts.iframeResizer4],
    ] as const)('%s', async ([, code, library]) => {
      await inHost(
        stage,
        (child) =>
          frame(child('chain', '?eid=one')) +
          library +
          `<script>setTimeout(() => { ${code} }, 1500)</script>`,
        async ({ fits, wrong }) => {
          await fits(1);
          expect(await wrong()).toEqual([]);
        },
      );
    });
  });

  test('4: a frame in a closed tab of the page is never told to be 0 high, and fits when it is shown', async () => {
    await inHost(
      stage,
      (child) => `<div id="tab" style="display: none">${frame(child('chain', '?eid=one'))}</div>${follows}`,
      async ({ page, fits, got }) => {
        await wait(1500);
        await page.evaluate(() => document.getElementById('tab')?.removeAttribute('style'));
        await fits(1);
        expect(Math.min(...(await heightsSent(got)))).toBeGreaterThan(100);
      },
    );
  });

  test.for([1, 1.25, 1.5, 2])(
    '5: a height with a fraction at %s device pixels: rounded up once, nothing to scroll',
    async (dpr) => {
      await inHost(
        stage,
        (child) => frame(child('fraction', '?eid=one&fast=8')) + follows,
        async ({ fits, got, frame: frameOf }) => {
          await fits(1);
          await atRest(got, 1000);
          const overflow = await (
            await frameOf('one')
          ).evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
          expect(overflow).toBeLessThanOrEqual(0);
          expect(new Set(await heightsSent(got)).size).toBe(1);
        },
        { dpr },
      );
    },
  );

  test('6: dragged from 1200 to 280 pixels and back, it ends as it began', async () => {
    await inHost(
      stage,
      (child) => frame(child('chain', '?eid=one')) + follows,
      async ({ page, fits, got, heights }) => {
        await fits(1);
        const before = await heights();
        for (const width of [1000, 700, 400, 280, 500, 900, 1200]) {
          await page.setViewport({ width, height: 600 });
          await wait(30);
        }
        await fits(1);
        await atRest(got);
        expect(await heights()).toEqual(before);
      },
      { width: 1200 },
    );
  });

  test('7: a page as high as its frame and more stops growing, and says why', async () => {
    await inHost(
      stage,
      (child) => frame(child('greedy', '?eid=one&fast=4')) + follows,
      async ({ said, got, heights }) => {
        await expect.poll(() => said.some((line) => line.includes('Height depends'))).toBe(true);
        await atRest(got);
        const [[height] = [0]] = await heights();
        expect(height).toBeLessThan(4000);
      },
    );
  });

  test('8: a font that comes late and not at all', async () => {
    await inHost(
      stage,
      (child) => frame(child('late-font', '?eid=one')) + follows,
      async ({ fits, got }) => {
        await fits(1);
        await wait(1700);
        await fits(1);
        await atRest(got);
      },
    );
  });

  test('9, 50: a host without any script is told eight times in all, then left in peace', async () => {
    await inHost(
      stage,
      (child) => frame(child('tall', '?eid=one&fast=20'), `height="300"`),
      async ({ frame: frameOf, got }) => {
        const child = await frameOf('one');
        await expect.poll(() => isIgnored(child)).toBe(true);
        const hidden = await child.evaluate(() => {
          scrollTo(0, 1e6);
          return (document.getElementById('root')?.getBoundingClientRect().bottom ?? 0) - innerHeight;
        });
        expect(Math.abs(hidden)).toBeLessThan(1);
        await atRest(got);
        // Told once and seven times again.
        expect(await heightsSent(got)).toHaveLength(8);
      },
    );
  });

  test('9: a layout made to fit is not mistaken for the content, and is taken back when the host does resize', async () => {
    await inHost(
      stage,
      (child) => frame(child('fits', '?eid=one&fast=20'), 'height="150"'),
      async ({ page, frame: frameOf, got, fits }) => {
        const child = await frameOf('one');
        await expect.poll(() => isIgnored(child)).toBe(true);
        await atRest(got);
        const [wish = 0] = await heightsSent(got);
        await page.evaluate((height) => {
          const element = document.querySelector('iframe');
          if (element) element.style.height = `${height}px`;
        }, wish);
        await expect.poll(() => isIgnored(child)).toBe(false);
        await fits(1);
        await atRest(got);
      },
    );
  });

  test('10: of two equal embeds without an `eid`, Datawrapper’s older snippet finds neither: nothing else is resized', async () => {
    await inHost(
      stage,
      (child) =>
        `<iframe id="other" src="/other/" title="Other" height="123"></iframe>${frame(child('chain'))}${frame(child('chain'))}
         <script>${emulated.datawrapperOld}</script>`,
      async ({ page, got }) => {
        await expect.poll(async () => (await heightsSent(got)).length).toBeGreaterThanOrEqual(2);
        expect(await page.$eval('#other', ({ clientHeight }) => clientHeight)).toBe(123);
      },
    );
  });

  test('11: a minute without anything to do, in sight and out of sight: no message', async () => {
    await inHost(
      stage,
      (child) =>
        frame(child('chain', '?eid=one&fast=20')) +
        '<div style="height: 3000px"></div>' +
        frame(child('chain', '?eid=two&fast=20')) +
        follows,
      async ({ fits, got }) => {
        await fits();
        await wait(2000);
        await atRest(got, 3000);
      },
    );
  });

  test('12: letters twice as large, 320 pixels wide', async () => {
    await inHost(
      stage,
      (child) => frame(child('chain', '?eid=one')) + follows,
      async ({ fits, frame: frameOf, heights }) => {
        await fits(1);
        const [[before] = [0]] = await heights();
        await (
          await frameOf('one')
        ).evaluate(() => {
          document.documentElement.style.fontSize = '32px';
        });
        await fits(1);
        expect((await heights())[0]?.[0]).toBeGreaterThan(before + 100);
      },
      { width: 320 },
    );
  });

  test('13: loaded late, 5000 pixels down', async () => {
    await inHost(
      stage,
      (child) =>
        `<div style="height: 5000px"></div>${frame(child('chain', '?eid=one'), 'loading="lazy"')}${follows}`,
      async ({ page, fits }) => {
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        await fits(1);
      },
    );
  });

  test('14: away and back again', async () => {
    await inHost(
      stage,
      (child) => frame(child('chain', '?eid=one')) + follows,
      async ({ page, fits, got }) => {
        await fits(1);
        await page.goto(new URL('/other/', page.url()).href);
        const left = Date.now();
        await page.evaluate(() => history.back());
        await expect
          .poll(async () => (await got().catch(() => [])).filter(({ at }) => at > left).length)
          .toBeGreaterThan(0);
        const heights = await heightsSent(got);
        await expect
          .poll(() => page.$eval('iframe', ({ clientHeight }) => clientHeight))
          .toBe(heights.at(-1));
      },
    );
  });

  test('`fit=1`: fills its box, and tells no height', async () => {
    await inHost(
      stage,
      (child) => frame(child('chain', '?eid=one&fit=1&fast=20'), 'height="300"') + follows,
      async ({ got, frame: frameOf }) => {
        const child = await frameOf('one');
        await wait(1500);
        expect(await child.evaluate(() => document.documentElement.dataset['fit'])).toBe('1');
        expect(await isIgnored(child)).toBe(false);
        const said = (await got())
          .map(({ data }) => JSON.stringify(data))
          .filter((line) => /height/i.test(line));
        expect(said).toEqual([]);
      },
    );
  });

  test('the picture’s script does not load: every step is shown below the other', async () => {
    await inHost(
      stage,
      (child) => frame(child('broken', '?eid=one')) + follows,
      async ({ frame: frameOf, fits }) => {
        const child = await frameOf('one');
        await expect.poll(() => child.evaluate(() => document.documentElement.dataset['mode'])).toBe('stack');
        await fits(1);
      },
    );
  });
};
