import { describe, expect, test } from 'vitest';
import type { HostPage } from '../servers.ts';
import { atRest, grow, inHost, turnWheel, wait, type Opened, type Stage } from '../stage.ts';

const loader = (child: (name: string) => string, times = 1): string =>
  `<script async src="${new URL(child('chain')).origin}/embed-loader.v1.js"></script>`.repeat(times);
/** Writes down what the element tells, before the loader runs. */
const listening = `<script>
  window.told = [];
  for (const name of ['step', 'height', 'event'])
    addEventListener('according:' + name, ({ detail }) => told.push([name, detail]));
</script>`;
const element =
  (search: string, more = '', before = '', after = ''): HostPage =>
  (child) =>
    `${listening}${before}<according-embed src="${child('chain', `?eid=one${search}`)}" ${more}></according-embed>${after}${loader(child)}`;

interface Host {
  told: [string, Record<string, unknown>][];
}
interface Embed extends HTMLElement {
  step: string | number;
  next: () => void;
  prev: () => void;
  go: (step: string | number) => void;
}
const told = ({ page }: Opened, name: string): Promise<Record<string, unknown>[]> =>
  page.evaluate(
    (which) =>
      (window as unknown as Host).told.filter(([type]) => type === which).map(([, detail]) => detail),
    name,
  );
const steps = async (opened: Opened): Promise<unknown[]> =>
  (await told(opened, 'step')).map(({ step }) => step);
const call = (opened: Opened, method: 'next' | 'prev' | 'go', step?: string | number): Promise<void> =>
  opened.page.$eval(
    'according-embed',
    (embed, name, to) => (embed as Embed)[name as 'go'](to),
    method,
    step as string,
  );
const mode = async (opened: Opened): Promise<string | undefined> =>
  (await opened.frame('one')).evaluate(() => document.documentElement.dataset['mode']);

/** The loader: height, steps, events, print; and scrolling, where the page allows it. */
export const loaderSuite = (stage: Stage): void => {
  test('37: step from the page, from the embed and from the address agree, and nothing goes round', async () => {
    await inHost(stage, element('', 'step="second"'), async (opened) => {
      await opened.fits(1);
      const attribute = (): Promise<string | null | undefined> =>
        opened.page.$eval('according-embed', (embed) => embed.getAttribute('step'));
      await expect.poll(() => steps(opened)).toEqual(['second']);
      await call(opened, 'next');
      await expect.poll(attribute).toBe('third');
      await call(opened, 'next');
      await call(opened, 'go', 0);
      await expect.poll(attribute).toBe('first');
      await (
        await opened.frame('one')
      ).evaluate(() => (window as unknown as { show: (index: number) => void }).show(2));
      await expect.poll(attribute).toBe('third');
      await call(opened, 'prev');
      await expect.poll(attribute).toBe('second');
      await atRest(opened.got);
      expect(await steps(opened)).toEqual(['second', 'third', 'first', 'third', 'second']);
      const { go } = await (
        await opened.frame('one')
      ).evaluate(() => (window as unknown as { log: { go: unknown[] } }).log);
      expect(go).toEqual(['second', 2, 0, 1]);
    });
  });

  test('events of the embed are dispatched on it, with theme and height', async () => {
    await inHost(stage, element(''), async (opened) => {
      await opened.fits(1);
      const child = await opened.frame('one');
      await child.evaluate(() =>
        document.dispatchEvent(
          new CustomEvent('according:event', { detail: { name: 'opened', detail: { source: 3 } } }),
        ),
      );
      await expect.poll(() => told(opened, 'event')).toEqual([{ name: 'opened', detail: { source: 3 } }]);
      const [[height] = [0]] = await opened.heights();
      expect((await told(opened, 'height')).at(-1)).toEqual({ height });
      await opened.page.$eval('according-embed', (embed) => embed.setAttribute('theme', 'dark'));
      await expect.poll(() => child.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    });
  });

  test('the height is right before the embed says a word', async () => {
    await inHost(
      stage,
      (child) => `${element('')(child)}<div style="height: 5000px"></div>
        <according-embed id="far" src="${child('chain', '?eid=two')}"></according-embed>`,
      async ({ page }) => {
        // Between what was measured at 600 pixels (500) and at 1200 (400); the frame itself is not even loaded.
        const off = (): Promise<number> =>
          page.$eval('#far iframe', ({ clientHeight, clientWidth }) =>
            Math.abs(clientHeight - (500 - (clientWidth - 600) / 6)),
          );
        await expect.poll(off).toBeLessThan(1);
        expect(await page.$eval('#far iframe', ({ title }) => title)).toBe('Chain: who said it first');
      },
    );
  });

  test('41: heights of another frame, of 1e9 pixels, and a thousand messages a second', async () => {
    await inHost(
      stage,
      (child) =>
        `${element('')(child)}<iframe id="forger" title="Forger" srcdoc="<script>
          setInterval(() => parent.postMessage({ ns: 'according', v: 1, type: 'height', height: 77 }, '*'), 50)</script>"></iframe>`,
      async (opened) => {
        const child = await opened.frame('one');
        await expect.poll(async () => (await told(opened, 'height')).length).toBeGreaterThan(0);
        await wait(300);
        const height = (): Promise<number> =>
          opened.page.$eval('according-embed iframe', ({ clientHeight }) => clientHeight);
        expect(await height()).toBeGreaterThan(100);
        const say = (value: unknown, times = 1): Promise<void> =>
          child.evaluate(
            (given, count) => {
              for (let i = 0; i < count; i += 1)
                parent.postMessage({ ns: 'according', v: 1, type: 'height', height: given + i }, '*');
            },
            value as number,
            times,
          );
        await say(1e9);
        await expect.poll(height).toBe(10_000);
        await wait(1100);
        await say(1);
        await expect.poll(height).toBe(50);
        for (const bad of [NaN, -5, '900', null, Infinity]) await say(bad);
        await wait(1100);
        const before = (await told(opened, 'height')).length;
        await say(300, 1000);
        await wait(200);
        expect((await told(opened, 'height')).length - before).toBeLessThanOrEqual(40);
      },
    );
  });

  test('42: included three times, it works once', async () => {
    await inHost(
      stage,
      (child) =>
        `${listening}<according-embed src="${child('chain', '?eid=one')}"></according-embed>
         <iframe data-according title="Chart" src="${child('chain', '?eid=two')}" style="width: 100%"></iframe>${loader(child, 3)}`,
      async (opened) => {
        await opened.fits();
        expect(await opened.page.$$eval('according-embed iframe', ({ length }) => length)).toBe(1);
        const before = (await told(opened, 'height')).length;
        await grow(opened.page, 'two', 60);
        await opened.fits();
        expect((await told(opened, 'height')).length).toBe(before + 1);
      },
    );
  });

  test('printed, the picture stands in the frame’s place, and goes again', async () => {
    await inHost(stage, element('', 'step="second"'), async ({ page, fits }) => {
      await fits(1);
      const look = (): Promise<unknown> =>
        page.$eval('according-embed', (embed) => {
          const image = embed.querySelector('img');
          return [
            image && [new URL(image.src).pathname, image.alt, image.complete && image.naturalWidth > 0],
            embed.querySelector('iframe')?.checkVisibility(),
          ];
        });
      expect(await look()).toEqual([null, true]);
      await wait(700);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await expect
        .poll(look)
        .toEqual([['/pictures/chain/second.svg', 'Chain: who said it first', true], false]);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await look()).toEqual([null, true]);
    });
  });

  test('a page that requires Trusted Types', async () => {
    await inHost(
      stage,
      element(''),
      async ({ fits, wrong, said }) => {
        await fits(1);
        expect(await wrong()).toEqual([]);
        expect(said.filter((line) => /trusted/i.test(line))).toEqual([]);
      },
      { headers: { 'content-security-policy': "require-trusted-types-for 'script'" } },
    );
  });

  const isolated = {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  };
  test('28: a page that isolates itself', async () => {
    await inHost(
      stage,
      element(''),
      async ({ page, fits }) => {
        expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
        await fits(1);
      },
      { headers: isolated },
    );
  });
  // Firefox has no frames without credentials: there our own headers are what it needs.
  if (stage.name === 'chromium')
    test('28: … from a server that sends no headers: the loader makes the frame one without credentials', async () => {
      await inHost(stage, element('&bare'), async ({ fits }) => fits(1), { headers: isolated });
    });

  describe('scrolling', () => {
    const far = '<div style="height: 900px">Before</div>';
    /** Waits until there is a place to scroll past, and scrolls into it. */
    const scrollInto = async ({ page }: Opened, by: number): Promise<void> => {
      await expect.poll(() => page.$eval('according-embed', ({ clientHeight }) => clientHeight)).toBe(2040);
      await page.evaluate((pixels) => scrollTo(0, 908 + pixels), by);
    };
    const scrolls = (before = '', after = ''): HostPage =>
      element('', 'mode="scroll"', far + before, after + far);

    test('32: the frame stays where it is, frame after frame, and shows the steps in order', async () => {
      await inHost(stage, scrolls(), async (opened) => {
        // Its place is made before it is on the screen; made later, it would move what stands below.
        await expect
          .poll(() => opened.page.$eval('according-embed', ({ clientHeight }) => clientHeight))
          .toBe(2040);
        await opened.page.evaluate(() => scrollTo(0, 600));
        await opened.frame('one');
        const shifts = (): Promise<number> =>
          opened.page.evaluate(
            () =>
              new Promise<number>((resolve) => {
                if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
                  resolve(0);
                  return;
                }
                new PerformanceObserver((list, observer) => {
                  observer.disconnect();
                  resolve(
                    list
                      .getEntries()
                      .reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
                  );
                }).observe({ type: 'layout-shift', buffered: true });
                setTimeout(resolve, 300, 0);
              }),
          );
        const off = await opened.page.evaluate(async () => {
          const frame = document.querySelector('iframe');
          const place = document.querySelector('according-embed');
          if (!frame || !place) return [];
          const seen: number[] = [];
          const start = scrollY + place.getBoundingClientRect().top;
          for (let i = 1; i <= 100; i += 1) {
            scrollTo(0, start + i * 14);
            await new Promise(requestAnimationFrame);
            seen.push(frame.getBoundingClientRect().top);
          }
          return seen;
        });
        expect(off).toHaveLength(100);
        expect(Math.max(...off.map(Math.abs))).toBe(0);
        // Firefox does not measure shifts of layout.
        expect(await shifts()).toBeLessThan(0.01);
        await expect.poll(() => steps(opened)).toEqual(['first', 'second', 'third']);
        expect(await mode(opened)).toBe('scroll');
      });
    });

    test('a step that the page asks for is scrolled to', async () => {
      await inHost(stage, scrolls(), async (opened) => {
        await scrollInto(opened, 50);
        await expect.poll(() => steps(opened)).toContain('first');
        await call(opened, 'go', 'third');
        await expect.poll(async () => (await steps(opened)).at(-1)).toBe('third');
        expect(await opened.page.$eval('iframe', (frame) => frame.getBoundingClientRect().top)).toBe(0);
      });
    });

    test.for([
      ['overflow: hidden', 'stepper'],
      ['overflow: auto; height: 500px', 'stepper'],
      ['contain: paint', 'stepper'],
      ['overflow: clip', 'scroll'],
      ['transform: translateX(0)', 'scroll'],
    ])('33: inside a box with `%s`: %s', async ([style, expected]) => {
      await inHost(stage, scrolls(`<div style="${style}">`, '</div>'), async (opened) => {
        await opened.page.evaluate(() => scrollTo(0, 700));
        await expect.poll(async () => (await steps(opened)).length).toBeGreaterThan(0);
        if (expected === 'scroll') await scrollInto(opened, 50);
        await expect.poll(() => mode(opened)).toBe(expected);
        if (expected === 'stepper') await opened.fits(1);
      });
    });

    test('33: a page that breaks the pin later gets the stepper', async () => {
      await inHost(stage, scrolls('<div id="box">', '</div>'), async (opened) => {
        await scrollInto(opened, 100);
        await expect.poll(() => mode(opened)).toBe('scroll');
        await opened.page.evaluate(() => {
          document.getElementById('box')?.setAttribute('style', 'overflow: hidden');
          scrollTo(0, 1100);
        });
        await expect.poll(() => mode(opened)).toBe('stepper');
        await opened.fits(1);
        const top = await opened.page.$eval('iframe', (frame) => frame.getBoundingClientRect().top);
        expect(Math.abs(top)).toBeLessThan(300);
      });
    });

    test('34: the wheel over the frame scrolls the page', async () => {
      await inHost(stage, scrolls(), async (opened) => {
        await scrollInto(opened, 100);
        await expect.poll(() => mode(opened)).toBe('scroll');
        const before = await opened.page.evaluate(() => scrollY);
        await turnWheel(
          opened.page,
          [300, 300],
          async () => (await opened.page.evaluate(() => scrollY)) - before,
        );
      });
    });

    test('a window lower than 480 pixels gets the stepper', async () => {
      await inHost(
        stage,
        scrolls(),
        async (opened) => {
          await opened.page.evaluate(() => scrollTo(0, 950));
          await expect.poll(async () => (await steps(opened)).length).toBeGreaterThan(0);
          expect(await mode(opened)).toBe('stepper');
          await opened.fits(1);
        },
        { height: 470 },
      );
    });

    if (stage.name === 'chromium')
      test('36: reduced motion gets the stepper, also when it is asked for later', async () => {
        await inHost(stage, scrolls(), async (opened) => {
          await scrollInto(opened, 100);
          await expect.poll(() => mode(opened)).toBe('scroll');
          await opened.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
          await expect.poll(() => mode(opened)).toBe('stepper');
          await opened.fits(1);
        });
      });
  });
};
