import type { Frame } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import * as emulated from '../hosts/emulators.ts';
import { scripts, sevenLibraries } from '../hosts/pages.ts';
import { atRest, grow, inHost, wait, type Opened, type Stage } from '../stage.ts';

const frame = (src: string, more = ''): string =>
  `<iframe src="${src}" title="Chart" style="width: 100%; border: 0" ${more}></iframe>`;
const script = (code: string): string => `<script>${code}</script>`;
const follows = script(emulated.datawrapperNew);
const heightOf = ({ page }: Opened): Promise<number> =>
  page.$eval('iframe', ({ clientHeight }) => clientHeight);
const texts = async ({ got }: Opened): Promise<string[]> =>
  (await got()).map(({ data }) => (typeof data === 'string' ? data : JSON.stringify(data)));
const stands = (child: Frame): Promise<unknown> =>
  expect.poll(() => child.evaluate(() => document.readyState)).toBe('complete');

/** The hosts' own words, where they are strange. */
export const protocol = (stage: Stage): void => {
  const pymHost = (id: string): Parameters<typeof inHost>[1] => {
    return (child) =>
      `<div id="${id}"></div>${scripts.pym}<script>new pym.Parent(${JSON.stringify(id)}, '${child('chain', '?eid=one')}', {})</script>`;
  };
  test.for(['a b', 'a.b', 'ä-ß-字', 'x'.repeat(200)])('15: pym.js with the id “%s”', async (id) => {
    await inHost(stage, pymHost(id), async ({ fits, wrong }) => {
      await fits(1);
      expect(await wrong()).toEqual([]);
    });
  });
  // pym.js makes an expression of the id, which then does not match it; an id with its own separator cannot be read back.
  test.for(['story.(1)+x', 'a+b', 'axPYMxb'])(
    '15, documented fail: pym.js with the id “%s” never follows; nothing breaks',
    async (id) => {
      await inHost(stage, pymHost(id), async (opened) => {
        await stands(await opened.frame('one'));
        await wait(500);
        expect(await heightOf(opened)).toBe(150);
        expect(await opened.wrong()).toEqual([]);
      });
    },
  );

  test('16: iframe-resizer with a colon in the id: not spoken to, nothing breaks', async () => {
    await inHost(
      stage,
      (child) =>
        frame(child('chain', '?eid=one'), 'id="a:b"') +
        scripts.iframeResizer4 +
        script(`iFrameResize({ warningTimeout: 0 }, 'iframe')`),
      async (opened) => {
        await stands(await opened.frame('one'));
        await wait(500);
        expect((await texts(opened)).filter((text) => text.startsWith('[iFrameSizer]'))).toEqual([]);
        expect(await opened.wrong()).toEqual([]);
      },
    );
  });

  test('17: begun five times over: the same answer, then silence', async () => {
    const begin = '[iFrameSizer]x:8:false:false:32:true:true:null:max:null:null:0:false:parent:scroll:false';
    await inHost(
      stage,
      (child) =>
        frame(child('chain', '?eid=one')) +
        follows +
        script(
          `window.begin = () => { for (let i = 0; i < 5; i += 1) for (const message of [${JSON.stringify(begin)},
             { type: 'iframe-child-init' }, { sentinel: 'amp', type: 'frames-init' }, { message: 'ready', secret: 'abc' }])
             frames[0].postMessage(message, '*'); }`,
        ),
      async (opened) => {
        await opened.fits(1);
        await opened.page.evaluate(() => (window as unknown as { begin: () => void }).begin());
        await atRest(opened.got);
        const answers = (await texts(opened)).filter((text) => text.startsWith('[iFrameSizer]x:'));
        const [[height] = [0]] = await opened.heights();
        expect(answers).toEqual([
          `[iFrameSizer]x:${height}:784:init:`,
          `[iFrameSizer]x:${height}:784:resizeObserver`,
        ]);
        await grow(opened.page, 'one', 40);
        await opened.fits(1);
        expect((await texts(opened)).filter((text) => text.startsWith('[iFrameSizer]x:'))).toHaveLength(3);
      },
    );
  });

  const moved = (child: (name: string) => string): string =>
    frame(`${new URL(child('chain')).origin}/moved/?eid=one`);
  test('18, documented fail: iframe-resizer trusts only the address it was given, so a redirect to another site stays as it is', async () => {
    await inHost(
      stage,
      (child) =>
        moved(child) + scripts.iframeResizer4 + script(`iFrameResize({ warningTimeout: 0 }, 'iframe')`),
      async (opened) => {
        await stands(await opened.frame('one'));
        await wait(600);
        expect(await heightOf(opened)).toBe(150);
      },
    );
  });
  test('18: others follow an embed that was redirected', async () => {
    await inHost(
      stage,
      (child) => moved(child) + follows,
      async ({ fits }) => fits(1),
    );
  });

  describe('19: `sandbox="allow-scripts"`', () => {
    test('documented fail: iframe-resizer’s message never reaches an opaque origin', async () => {
      await inHost(
        stage,
        (child) =>
          frame(child('chain', '?eid=one'), 'sandbox="allow-scripts"') +
          scripts.iframeResizer4 +
          script(`iFrameResize({ warningTimeout: 0 }, 'iframe')`),
        async (opened) => {
          await stands(await opened.frame('one'));
          await wait(600);
          expect(await heightOf(opened)).toBe(150);
        },
      );
    });
    test.for([
      ['Datawrapper', follows],
      ['Medium', script(emulated.medium)],
      ['the Guardian’s iframe-messenger', script(emulated.guardianMessenger)],
      ['frames', scripts.frames + script(`newswireFrames.observeIframe(document.querySelector('iframe'))`)],
      [
        'open-iframe-resizer',
        `<script type="module">import { initialize } from '/node_modules/@open-iframe-resizer/core/dist/index.js';
           initialize({}, 'iframe')</script>`,
      ],
    ] as const)('%s follows', async ([, code]) => {
      await inHost(
        stage,
        (child) => frame(child('chain', '?eid=one'), 'sandbox="allow-scripts"') + code,
        async ({ fits, wrong }) => {
          await fits(1);
          expect(await wrong()).toEqual([]);
        },
      );
    });
    test('our loader follows', async () => {
      await inHost(
        stage,
        (child) =>
          frame(child('chain', '?eid=one'), 'sandbox="allow-scripts" data-according') +
          `<script async src="${new URL(child('chain')).origin}/embed-loader.v1.js"></script>`,
        async ({ fits }) => fits(1),
      );
    });
  });

  test('20: iframe-resizer 5 finds nothing old about us, and gives the frame our title', async () => {
    await inHost(
      stage,
      (child) =>
        `<iframe src="${child('chain', '?eid=one')}" style="width: 100%; border: 0"></iframe>` +
        scripts.iframeResizer5 +
        script(`iframeResize({ license: 'GPLv3' }, 'iframe')`),
      async ({ page, fits, said }) => {
        await fits(1);
        expect(said.filter((line) => /legacy/i.test(line))).toEqual([]);
        expect(await page.$eval('iframe', ({ title }) => title)).toBe('Chain – who said it first');
      },
    );
  });

  test('22: no message is null or undefined, whatever the page’s own events carry', async () => {
    await inHost(stage, sevenLibraries, async ({ frame: frameOf, fits, got, wrong }) => {
      await fits(7);
      await (
        await frameOf('one')
      ).evaluate(() => {
        for (const detail of [null, {}, { name: 'a', detail: null }, { name: 'b', detail: () => 1 }])
          document.dispatchEvent(new CustomEvent('according:event', { detail }));
      });
      await wait(200);
      expect((await got()).filter(({ data }) => data === null || data === undefined)).toEqual([]);
      expect(await wrong()).toEqual([]);
    });
  });

  describe('23: WordPress', () => {
    const wordpress = (src: string, more: string): string =>
      `<iframe class="wp-embedded-content" sandbox="allow-scripts" style="position: absolute; visibility: hidden"
         src="${src}" title="Chart" ${more}></iframe>` + script(emulated.wordpress);
    const shown = ({ page }: Opened): Promise<boolean> =>
      page.$eval('iframe', (element) => getComputedStyle(element).visibility === 'visible');

    test('is hidden until it answers, even where the address has no secret', async () => {
      await inHost(
        stage,
        (child) => wordpress(child('chain', '?eid=one'), 'data-secret="abcdEF1234"'),
        async (opened) => {
          await opened.fits(1);
          expect(await shown(opened)).toBe(true);
        },
      );
    });
    test('another secret than the address has is not answered', async () => {
      await inHost(
        stage,
        (child) => wordpress(child('chain', '?eid=one#?secret=abcdEF1234'), 'data-secret="ZZZZZZZZZZ"'),
        async (opened) => {
          await stands(await opened.frame('one'));
          await wait(600);
          expect(await shown(opened)).toBe(false);
          expect((await texts(opened)).filter((text) => text.includes('ZZZZ'))).toEqual([]);
        },
      );
    });
    test('a secret that the host adds to the address later', async () => {
      await inHost(
        stage,
        (child) => wordpress(child('chain', '?eid=one'), 'data-secret="later" data-none'),
        async (opened) => {
          await opened.fits(1);
          await opened.page.$eval('iframe', (element) => {
            element.dataset['secret'] = 'abcdEF1234';
            element.src += '#?secret=abcdEF1234';
          });
          await expect
            .poll(async () => (await texts(opened)).some((text) => text.includes('abcdEF1234')))
            .toBe(true);
        },
      );
    });
    test('held to 1000 pixels, the rest can be scrolled to', async () => {
      await inHost(
        stage,
        (child) =>
          wordpress(child('tall', '?eid=one&fast=20#?secret=abcdEF1234'), 'data-secret="abcdEF1234"'),
        async (opened) => {
          await expect.poll(() => heightOf(opened)).toBe(1000);
          const child = await opened.frame('one');
          await expect
            .poll(() => child.evaluate(() => 'hostIgnored' in document.documentElement.dataset), {
              timeout: 10_000,
            })
            .toBe(true);
          await atRest(opened.got);
        },
      );
    });
    test('a link is followed by the host, and opens no window', async () => {
      await inHost(
        stage,
        (child) => wordpress(child('chain', '?eid=one#?secret=abcdEF1234'), 'data-secret="abcdEF1234"'),
        async (opened) => {
          await opened.fits(1);
          const pages = (await stage.browser().pages()).length;
          const child = await opened.frame('one');
          const at = await child.$eval('#link', (link) => {
            const { x, y, width, height } = link.getBoundingClientRect();
            return { x: x + width / 2, y: y + height / 2 };
          });
          const box = await opened.page.$eval('iframe', (element) => {
            const { x, y } = element.getBoundingClientRect();
            return { x, y };
          });
          await opened.page.mouse.click(box.x + at.x, box.y + at.y);
          await expect
            .poll(() => opened.page.evaluate(() => (window as unknown as { followed?: string }).followed))
            .toBe(`${stage.sites().childOrigin}/linked/`);
          expect((await stage.browser().pages()).length).toBe(pages);
        },
      );
    });
  });

  describe('24: AMP', () => {
    test('is told nothing below 100 pixels', async () => {
      await inHost(
        stage,
        (child) =>
          `<amp-iframe height="400" sandbox="allow-scripts allow-same-origin" src="${child('chain', '?eid=one')}"></amp-iframe>` +
          script(emulated.amp),
        async (opened) => {
          await opened.fits(1);
          const child = await opened.frame('one');
          await child.evaluate(() => {
            const root = document.getElementById('root');
            if (root) root.style.cssText = 'height: 60px; overflow: hidden; padding: 0';
          });
          await expect
            .poll(async () => (await texts(opened)).some((text) => text.includes('"height":60')))
            .toBe(true);
          expect((await texts(opened)).filter((text) => /embed-size.*"height":60/.test(text))).toEqual([]);
          expect(await opened.page.evaluate(() => 'tooLow' in window)).toBe(false);
        },
      );
    });
    test('says it is ready where AMP says so, also beside a fragment of the address’s own', async () => {
      for (const [hash, ready] of [
        ['#amp=1', 1],
        ['#chapter&amp=1', 1],
        ['', 0],
      ] as const)
        await inHost(
          stage,
          (child) => frame(child('chain', `?eid=one${hash}`)),
          async (opened) => {
            await stands(await opened.frame('one'));
            await wait(300);
            expect((await texts(opened)).filter((text) => text.includes('embed-ready'))).toHaveLength(ready);
          },
        );
    });
  });
};
