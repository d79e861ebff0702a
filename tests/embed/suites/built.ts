import type { Frame } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import * as emulated from '../hosts/emulators.ts';
import { askEmbeds, atRest, inHost, seenIn, turnWheel, wait, type Opened, type Stage } from '../stage.ts';

const frame = (src: string, more = ''): string =>
  `<iframe src="${src}" title="Chart" style="width: 100%; border: 0" ${more}></iframe>`;
const follows = `<script>${emulated.datawrapperNew}</script>`;

/** What an embedded section says of its state. */
interface State {
  mode: string;
  current: number;
  shown: number;
  focus: string;
  fonts: number;
  scroll: number;
}
const stateOf = async ({ page }: Opened, eid = ''): Promise<State> => {
  const [answer] = await askEmbeds<State>(page, { test: 'steps' }, eid);
  if (!answer) throw new Error(`no embed ${eid}`);
  return answer[1];
};
const press = ({ page }: Opened, which: string, eid = ''): Promise<unknown> =>
  askEmbeds(page, { test: 'press', which }, eid);
const next = '[data-way="1"]';
const chain = { one: 'chain', two: 'chain', three: 'chain', four: 'chain' };
const isIgnored = (child: Frame): Promise<boolean> =>
  child.evaluate(() => 'hostIgnored' in document.documentElement.dataset);

/** Waits until an embedded section shows its first step. */
const starts = (opened: Opened, eid = ''): Promise<unknown> =>
  expect.poll(async () => (await stateOf(opened, eid)).current).toBe(0);

/** Embeds of the built site where hosts, readers' browsers or the network take something away. */
export const built = (stage: Stage): void => {
  describe('built embeds', () => builtTests(stage));
};

const builtTests = (stage: Stage): void => {
  const isolated = (policy: string): Record<string, string> => ({
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': policy,
  });
  const sandboxes = {
    one: 'allow-scripts',
    two: 'allow-scripts allow-same-origin',
    three: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    four: 'allow-same-origin allow-forms allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation',
  };
  test.for<[string, Record<string, string>]>([
    ['a plain page', {}],
    ['a page with `require-corp`', isolated('require-corp')],
    ['a page with `credentialless`', isolated('credentialless')],
    ['29: a page that allows only its own scripts', { 'content-security-policy': "script-src 'self'" }],
  ])('25, 28: in %s, in each sandbox: steps, fonts, nothing forbidden or thrown', async ([name, headers]) => {
    const scripted = !name.startsWith('29');
    await inHost(
      stage,
      (child) =>
        Object.entries(sandboxes)
          .map(([eid, sandbox]) =>
            frame(
              child('chain', `?eid=${eid}`),
              `sandbox="${sandbox}" height="700"${scripted ? '' : ' data-according'}`,
            ),
          )
          .join('') + (scripted ? follows : ''),
      async (opened) => {
        for (const eid of Object.keys(sandboxes)) {
          await starts(opened, eid);
          await press(opened, next, eid);
          expect(await stateOf(opened, eid), eid).toMatchObject({ current: 1, shown: 1, mode: 'stepper' });
          await expect.poll(async () => (await stateOf(opened, eid)).fonts).toBeGreaterThan(1);
        }
        if (scripted) await opened.fits(4);
        expect((await seenIn(opened.page)).faults).toEqual([]);
      },
      { headers, embeds: chain },
    );
  });

  test('26, 30: no request to anyone else, no cookie, nothing kept', async () => {
    await inHost(
      stage,
      (child) => frame(child('drift', '?eid=one')) + frame(child('claim', '?eid=two')) + follows,
      async (opened) => {
        const { page, fits } = opened;
        await fits();
        await press(opened, next, 'one');
        await press(opened, 'details summary', 'one');
        await press(opened, '.as-known [data-by="-1"]', 'two');
        const { faults, requests } = await seenIn(page);
        // Every touch of a storage would be among them.
        expect(faults).toEqual([]);
        expect(requests.length).toBeGreaterThan(4);
        expect(requests.filter((one) => !one.startsWith(stage.sites().builtOrigin))).toEqual([]);
        expect(await stage.browser().cookies()).toEqual([]);
      },
      { embeds: { one: 'drift', two: 'claim/who-did-it' } },
    );
  });

  test('fonts blocked: other letters, the right height, every step', async () => {
    await inHost(
      stage,
      (child) => frame(child('chain', '?eid=one&blocked=fonts')) + follows,
      async (opened) => {
        await starts(opened);
        await opened.fits(1);
        await press(opened, next);
        expect(await stateOf(opened)).toMatchObject({ current: 1, fonts: 0 });
        await opened.fits(1);
        const { faults } = await seenIn(opened.page);
        expect(faults.filter((fault) => !fault.startsWith('font-src'))).toEqual([]);
      },
      { embeds: chain },
    );
  });

  describe.for([
    ['27: `sandbox=""`', '', 'sandbox=""'],
    ['50: the embed’s scripts blocked', '&blocked=scripts', ''],
  ])('%s', ([, search, more]) => {
    test.for(['chain', 'claim/who-did-it'])(
      '%s: words and pictures stand there, and can be scrolled',
      async (id) => {
        await inHost(
          stage,
          (child) => frame(child('chain', `?eid=one${search}`), `${more} height="300"`),
          async ({ page, frame: frameOf }) => {
            const child = await frameOf('one');
            await expect.poll(() => child.evaluate(() => document.readyState)).toBe('complete');
            const read = await child.evaluate(() => ({
              pictures: [...document.querySelectorAll('svg[data-graphic]')].filter((svg) =>
                svg.checkVisibility(),
              ).length,
              steps: document.querySelectorAll('[data-step]').length,
              words: document.body.innerText,
              overflow: getComputedStyle(document.documentElement).overflowY,
              width: document.documentElement.scrollWidth - innerWidth,
            }));
            expect(read.pictures).toBe(Math.max(read.steps, 1));
            expect(read.words).toContain(id === 'chain' ? 'Two lines are missing' : 'Who did it?');
            expect(read.overflow).toBe('visible');
            expect(read.width).toBeLessThanOrEqual(0);
            await turnWheel(page, [300, 150], () => child.evaluate(() => scrollY));
          },
          { embeds: { one: id } },
        );
      },
    );
  });

  test.for(
    [150, 300, 600].flatMap((height) =>
      ['drift', 'chain', 'claim/who-did-it'].map((id) => [height, id] as const),
    ),
  )(
    '9: a host that ignores everything, %s px high: all of %s can be scrolled to, with the reply at every step',
    async ([height, id]) => {
      await inHost(
        stage,
        (child) => frame(child(id, '?eid=one&fast=20'), `height="${height}"`),
        async (opened) => {
          const child = await opened.frame('one');
          await expect.poll(() => isIgnored(child)).toBe(true);
          await atRest(opened.got, 300);
          /** Where the end of the page is, and the lowest line of the picture, each as far as it can be scrolled into the frame. */
          const below = (): Promise<number[]> =>
            child.evaluate(() => {
              scrollTo(0, 1e6);
              const end =
                (document.getElementById('root')?.getBoundingClientRect().bottom ?? NaN) - innerHeight;
              scrollTo(0, 0);
              const picture = document.querySelector<SVGSVGElement>('svg.live, figure svg');
              const lines = [...(picture?.querySelectorAll('text') ?? [])].map((text) =>
                text.getBoundingClientRect(),
              );
              const lowest = Math.max(...lines.map(({ bottom }) => bottom));
              scrollTo(0, lowest - innerHeight / 2);
              const at = Math.max(
                ...[...(picture?.querySelectorAll('text') ?? [])].map(
                  (text) => text.getBoundingClientRect().bottom,
                ),
              );
              const text = picture?.textContent ?? '';
              return [
                // What is cut off could be scrolled to by a script, and by no reader.
                getComputedStyle(document.documentElement).overflowY === 'hidden'
                  ? NaN
                  : Math.round(Math.abs(end)),
                at > 0 && at <= innerHeight ? 1 : 0,
                /In this article: .*On record by|Nobody is accused in this step\./.test(text) ? 1 : 0,
              ];
            });
          const steps = await child.evaluate(() => document.querySelectorAll('[data-step]').length);
          for (let step = 0; step < Math.max(steps, 1); step += 1) {
            if (step > 0) await press(opened, next);
            await expect.poll(below, { message: `step ${step}` }).toEqual([0, 1, 1]);
          }
        },
        { embeds: { one: id } },
      );
    },
  );

  test('45: the focus goes in and out by Tab; arrow keys step only inside, and scroll nothing', async () => {
    await inHost(
      stage,
      (child) =>
        `<a href="#a" id="before">Before</a>${frame(child('chain', '?eid=one'))}<a href="#b" id="after">After</a>${follows}<div style="height: 2000px"></div>`,
      async (opened) => {
        const { page } = opened;
        await starts(opened);
        await opened.fits(1);
        const at = (): Promise<string> =>
          page.evaluate(() => {
            const { id = '', tagName = '' } = document.activeElement ?? {};
            return id === '' ? tagName : id;
          });
        const scroll = (): Promise<number> => page.evaluate(() => scrollY);
        await page.focus('#before');
        await page.keyboard.press('ArrowRight');
        await wait(150);
        expect((await stateOf(opened)).current).toBe(0);
        const inside: string[] = [];
        for (let i = 0; i < 60; i += 1) {
          await page.keyboard.press('Tab');
          // The focus goes from process to process.
          await wait(100);
          if ((await at()) !== 'IFRAME') break;
          const { focus } = await stateOf(opened);
          inside.push(focus);
          if (focus !== 'Next') continue;
          const before = await scroll();
          for (const [key, step] of [
            ['ArrowRight', 1],
            ['ArrowRight', 2],
            ['ArrowLeft', 1],
            ['End', 6],
            ['ArrowRight', 6],
            ['Home', 0],
            ['ArrowLeft', 0],
          ] as const) {
            await page.keyboard.press(key);
            await expect.poll(async () => (await stateOf(opened)).current, { message: key }).toBe(step);
          }
          await wait(100);
          expect(await scroll()).toBe(before);
          expect((await stateOf(opened)).focus).toBe('Next');
        }
        // Buttons, a tick a step, what the card of the shown step links to, the table, the foot: nothing of hidden steps.
        expect(inside.slice(0, 3)).toEqual(['Previous', 'Next', 'A']);
        expect(inside.filter((focus) => focus === 'A')).toHaveLength(7);
        expect(inside).toContain('This graphic as a table');
        expect(inside.length).toBeLessThan(20);
        expect(await at()).toBe('after');
        await page.keyboard.down('Shift');
        await page.keyboard.press('Tab');
        await page.keyboard.up('Shift');
        await expect.poll(at).toBe('IFRAME');
      },
      { embeds: chain },
    );
  });

  test('34: wheel and keys over an embed that fits scroll the page', async () => {
    await inHost(
      stage,
      (child) => frame(child('chain', '?eid=one')) + follows + '<div style="height: 2000px"></div>',
      async (opened) => {
        const { page, fits } = opened;
        await starts(opened);
        await fits(1);
        const scroll = (): Promise<number> => page.evaluate(() => scrollY);
        await turnWheel(page, [300, 200], scroll);
        // A click on the words brings the focus into the frame.
        await expect
          .poll(async () => {
            await page.evaluate(() => scrollTo(0, 0));
            return scroll();
          })
          .toBe(0);
        await expect
          .poll(async () => {
            await page.mouse.click(300, 30);
            return page.evaluate(() => document.activeElement?.tagName);
          })
          .toBe('IFRAME');
        await page.keyboard.press('PageDown');
        await expect.poll(scroll).toBeGreaterThan(100);
        // Once the page is at rest: what is still moving would be taken for the next key's doing. From a frame of another
        // site Chromium passes PageDown on to its host, and not the space bar; see docs/embedding.md.
        await wait(600);
        const before = await scroll();
        await page.keyboard.press(' ');
        if (stage.name === 'firefox') await expect.poll(scroll).toBeGreaterThan(before + 100);
        expect(await stateOf(opened)).toMatchObject({ current: 0, scroll: 0 });
      },
      { embeds: chain },
    );
  });

  // Only Chromium's driver makes touches that scroll.
  if (stage.name === 'chromium')
    test('34: a finger over the picture scrolls the page, or steps, never both', async () => {
      await inHost(
        stage,
        (child) => frame(child('chain', '?eid=one')) + follows + '<div style="height: 2000px"></div>',
        async (opened) => {
          const { page, fits } = opened;
          await starts(opened);
          await fits(1);
          const drag = async (x: number, y: number): Promise<void> => {
            const finger = await page.touchscreen.touchStart(200, 350);
            for (let i = 1; i <= 10; i += 1) {
              await finger.move(200 + (x * i) / 10, 350 + (y * i) / 10);
              await wait(16);
            }
            await finger.end();
          };
          await drag(0, -120);
          await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(60);
          expect((await stateOf(opened)).current).toBe(0);
          // It glides on for a moment.
          await wait(1000);
          const before = await page.evaluate(() => scrollY);
          await drag(-150, 0);
          await expect.poll(async () => (await stateOf(opened)).current).toBe(1);
          expect(await page.evaluate(() => scrollY)).toBe(before);
        },
        { embeds: chain },
      );
    });

  // Firefox's driver sets no colour scheme.
  if (stage.name === 'chromium')
    test('48: without a theme the embed is as the system is, however the page is', async () => {
      await inHost(
        stage,
        (child) =>
          `<according-embed src="${child('chain', '?eid=one')}"></according-embed>
         <script async src="${stage.sites().builtOrigin}/embed-loader.v1.js"></script>`,
        async (opened) => {
          await starts(opened);
          const child = await opened.frame('one');
          const papers: string[] = [];
          for (const value of ['light', 'dark', 'light']) {
            await opened.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
            await wait(200);
            papers.push(
              await child.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
            );
          }
          expect(papers[0]).toBe(papers[2]);
          expect(papers[0]).not.toBe(papers[1]);
        },
        { embeds: chain },
      );
    });

  describe('48: `bg=transparent`', () => {
    /** The colour of the screen at the embed's right edge, where it draws nothing. */
    const colourIn = async ({ page }: Opened): Promise<number[]> => {
      const shot = await page.screenshot({ encoding: 'base64' });
      return page.evaluate(async (data) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const context = new OffscreenCanvas(1, 1).getContext('2d');
        context?.drawImage(image, -760, -200);
        return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
      }, shot);
    };
    test.for(
      (['light', 'dark'] as const).flatMap((theme) =>
        (['255 240 200', '20 30 40'] as const).map((host) => [theme, host] as const),
      ),
    )('theme %s on a page of rgb(%s)', async ([theme, host]) => {
      await inHost(
        stage,
        (child) =>
          `<style>body { background: rgb(${host}); margin: 0 } iframe { color-scheme: ${theme} }</style>` +
          frame(child('chain', `?eid=one&bg=transparent&theme=${theme}`)) +
          follows,
        async (opened) => {
          await starts(opened);
          await opened.fits(1);
          const systems = stage.name === 'firefox' ? ['light'] : ['light', 'dark'];
          for (const system of systems) {
            if (stage.name !== 'firefox')
              await opened.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: system }]);
            await expect
              .poll(() => colourIn(opened), { message: system })
              .toEqual(host.split(' ').map(Number));
          }
        },
        { embeds: chain },
      );
    });
  });

  test('47: printed with the loader, the picture of the step that is shown stands in the frame’s place', async () => {
    await inHost(
      stage,
      (child) =>
        `<according-embed src="${child('chain', '?eid=one')}" step="basis"></according-embed>
         <script async src="${stage.sites().builtOrigin}/embed-loader.v1.js"></script>`,
      async (opened) => {
        await expect.poll(async () => (await stateOf(opened)).current).toBe(3);
        await wait(800);
        await opened.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        const image = (): Promise<unknown> =>
          opened.page.evaluate(() => {
            const img = document.querySelector('img');
            return (
              img?.complete && [new URL(img.src).pathname, img.naturalWidth > 200 && img.clientHeight > 300]
            );
          });
        await expect.poll(image).toEqual(['/pictures/chain/basis.svg', true]);
      },
      { embeds: chain },
    );
  });

  // Firefox does not measure shifts of layout.
  const articles: [string, number, string][] = [
    ['the frame’s code, first on the screen', 640, 'frame'],
    ['the code with the loader, first on the screen', 640, 'loader'],
    ['the code with the loader, below an article’s first screen', 360, 'loader'],
    ['the element, below an article’s first screen', 360, 'element'],
    ['the element, below an article’s first screen', 640, 'element'],
  ];
  if (stage.name === 'chromium')
    test.for(articles)(
      'the page shifts by less than 0.01: %s, in a column of %s px',
      async ([where, width, how]) => {
        const { embeds } = (await (await fetch(`${stage.sites().builtOrigin}/embed/index.json`)).json()) as {
          embeds: { id: string; heights: { stepper: [number, number][] } }[];
        };
        const heights = embeds.find(({ id }) => id === 'drift')?.heights.stepper ?? [];
        const height = heights.find(([at]) => at === 640)?.[1] ?? 0;
        expect(height).toBeGreaterThan(300);
        const loader = `<script async src="${stage.sites().builtOrigin}/embed-loader.v1.js"></script>`;
        const codes: Record<string, (src: string) => string> = {
          frame: (src) => frame(src, `height="${height}"`) + follows,
          loader: (src) => frame(src, `data-according height="${height}" loading="lazy"`) + loader,
          element: (src) => `<according-embed src="${src}"></according-embed>${loader}`,
        };
        await inHost(
          stage,
          (child) =>
            `<style>body { margin: 0; width: ${width}px }</style><script>
             window.shift = 0;
             new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shift += value; }).observe({ type: 'layout-shift', buffered: true });
           </script>` +
            (where.includes('below') ? '<div style="height: 1000px">Before</div>' : '') +
            (codes[how]?.(child('drift', '?eid=one')) ?? '') +
            '<p>After</p>'.repeat(30),
          async (opened) => {
            await wait(300);
            for (let i = 1; i <= 10; i += 1) {
              await opened.page.evaluate((by) => scrollTo(0, by), where.includes('below') ? i * 90 : 0);
              await wait(60);
            }
            await starts(opened);
            await opened.fits(1);
            await press(opened, next);
            await wait(500);
            const shift = await opened.page.evaluate(() => (window as unknown as { shift: number }).shift);
            process.stdout.write(`Layout shift, ${where}, ${width} px: ${shift.toFixed(4)}\n`);
            expect(shift).toBeLessThan(0.01);
            // Not how high all steps are, before the picture's script has run: that would be the greatest shift of all.
            const told = (await opened.got()).flatMap(
              ({ data }) => (data as { height?: number }).height ?? [],
            );
            expect(Math.max(...told)).toBeLessThan(1.1 * Math.min(...told));
          },
          { embeds: { one: 'drift' }, width, height: 900 },
        );
      },
    );

  test('twenty embeds in one page: each as high as its content, then no message', async () => {
    const { embeds } = (await (await fetch(`${stage.sites().builtOrigin}/embed/index.json`)).json()) as {
      embeds: { id: string }[];
    };
    const twenty = Object.fromEntries(embeds.slice(0, 20).map(({ id }, i) => [`e${i}-`, id]));
    await inHost(
      stage,
      (child) =>
        Object.keys(twenty)
          .map((eid) => frame(child('', `?fast=20&eid=${eid}`)))
          .join('') + follows,
      async ({ fits, got, page }) => {
        await fits(20);
        await atRest(got, 2000);
        expect((await seenIn(page)).faults).toEqual([]);
      },
      { embeds: twenty },
    );
  });
};
