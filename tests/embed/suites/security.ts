import type { Frame } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import * as emulated from '../hosts/emulators.ts';
import { atRest, inHost, wait, type Stage } from '../stage.ts';

const frame = (src: string, more = ''): string =>
  `<iframe src="${src}" title="Chart" style="width: 100%; border: 0" ${more}></iframe>`;
const script = (code: string): string => `<script>${code}</script>`;
const follows = script(emulated.datawrapperNew);

/** All that a message or an address could change in the embed. */
const state = (child: Frame): Promise<object> =>
  child.evaluate(() => ({
    root: [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`),
    scheme: document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')?.content,
    log: (window as unknown as { log: object }).log,
    text: document.body.innerText,
    page: location.pathname,
    height: document.getElementById('root')?.getBoundingClientRect().height,
  }));
const stands = (child: Frame): Promise<unknown> =>
  expect.poll(() => child.evaluate(() => document.readyState)).toBe('complete');

/** Who may say what to an embed, and what nobody may. */
export const security = (stage: Stage): void => {
  test('38: messages from the frame beside it, from itself and from who opened the page are not heard', async () => {
    const wish = { ns: 'according', v: 1, type: 'step', step: 'second' };
    await inHost(
      stage,
      (child) =>
        frame(child('chain', '?eid=one')) +
        `<iframe title="Other" srcdoc="${`<script>
          setTimeout(() => parent.frames[0].postMessage(${JSON.stringify(wish)}, '*'), 700)
        </script>`.replaceAll('"', '&quot;')}"></iframe>` +
        follows,
      async ({ frame: frameOf, page }) => {
        const child = await frameOf('one');
        await stands(child);
        const before = await state(child);
        await child.evaluate((message) => postMessage(message, '*'), wish);
        await wait(1000);
        expect(await state(child)).toEqual(before);
        // The same words from the page around it are heard.
        await page.evaluate((message) => frames[0]?.postMessage(message, '*'), wish);
        await expect.poll(async () => JSON.stringify(await state(child))).toContain('"go":["second"]');
      },
    );
  });

  test('39: ten thousand random messages: nothing thrown, nothing changed', async () => {
    await inHost(
      stage,
      (child) => frame(child('chain', '?eid=one')) + follows,
      async ({ frame: frameOf, page, fits, got, said, wrong }) => {
        await fits(1);
        const child = await frameOf('one');
        const before = await state(child);
        await page.evaluate(() => {
          let seed = 7;
          const random = (below: number): number => {
            seed = (seed * 1103515245 + 12345) % 2147483648;
            return seed % below;
          };
          const pick = <T>(list: T[]): T => list[random(list.length)] as T;
          const values = (): unknown =>
            pick<() => unknown>([
              () => null,
              () => undefined,
              () => NaN,
              () => -1,
              () => 1e308,
              () => Infinity,
              () => 0.5 + random(9),
              () => '',
              () => 'x'.repeat(random(6000)),
              () => '<img src=x onerror=alert(1)>',
              () => 'javascript:alert(1)',
              () => [[]],
              () => new Map([['type', 'step']]),
              () => new Date(NaN),
              () => JSON.parse('{"__proto__": {"type": "step"}, "constructor": 1}') as object,
              () => new ArrayBuffer(8),
              () => ({ length: -1 }),
              () => 10n,
            ])();
          const names = [
            'type',
            'kind',
            'message',
            'secret',
            'sentinel',
            'step',
            'progress',
            'theme',
            'height',
            'v',
          ];
          const starts = [
            '[iFrameSizer]',
            '[iFrameSizer]x:8',
            'pymxPYMx',
            'pymxPYMx1xPYMxwidth',
            '{"ns":',
            '::{',
          ];
          for (let i = 0; i < 10_000; i += 1) {
            const message = pick<() => unknown>([
              values,
              () =>
                `${pick(starts)}${String(random(99))}${pick([':', 'xPYMx', '"', '\n', '\0'])}${String(values())}`,
              () => Object.fromEntries(names.map((name) => [name, values()])),
              () => ({
                ns: 'according',
                v: 1,
                type: pick(['step', 'progress', 'theme', 'mode', 'toString']),
                ...{
                  step: pick([null, {}, [], 'A b', '../x', 1.5]),
                  progress: pick([-1, 2, NaN, '1']),
                  theme: values(),
                },
              }),
              () => ({ ns: 'according', v: pick([0, 2, '1']), type: 'step', step: 'second' }),
            ])();
            frames[0]?.postMessage(message, '*');
          }
        });
        await atRest(got);
        expect(await state(child)).toEqual(before);
        expect(await wrong()).toEqual([]);
        expect(said.filter((line) => line.startsWith('thrown'))).toEqual([]);
      },
      { embeds: { one: 'chain' } },
    );
  });

  describe('40: a bad parameter is as good as none', () => {
    const long = 'a'.repeat(3000);
    test.for<[string, string]>([
      [
        'markup',
        `mode=${encodeURIComponent('"><img src=x onerror=alert(1)>')}&step=${encodeURIComponent('"><img onerror>')}`,
      ],
      [
        'addresses and other words',
        'theme=javascript:alert(1)&bg=url(//evil)&title=yes&fit=true&asof=today&v=%00',
      ],
      ['an expression that would take for ever', `childId=${encodeURIComponent('(a+)+$')}${'a'.repeat(60)}!`],
      ['a little too long', `childId=${'x'.repeat(201)}&step=${'x'.repeat(61)}&v=${'x'.repeat(41)}`],
      ['far too long', `step=${long}&mode=${long}&theme=${long}&childId=${long}`],
      [
        'other cases, twice, unknown',
        'mode=STACK&mode=stack&theme=Dark&__proto__=1&constructor=2&lang=xx&height=1',
      ],
      ['badly encoded', 'step=%E0%A4%A&theme=%ff&v=a"b'],
    ])('%s', async ([, search]) => {
      await inHost(
        stage,
        (child) =>
          frame(child('chain', '?eid=one')) +
          frame(child('chain', `?${search.replaceAll('"', '&quot;')}&eid=two`)),
        async ({ frame: frameOf, said, wrong }) => {
          const plain = await frameOf('one');
          await stands(plain);
          const other = await frameOf('two');
          await stands(other);
          expect(other.url()).not.toBe(plain.url());
          expect(await state(other)).toEqual(await state(plain));
          expect(await wrong()).toEqual([]);
          expect(said.filter((line) => line.startsWith('thrown'))).toEqual([]);
        },
      );
    });

    test('good ones are written to the root before anything is painted', async () => {
      await inHost(
        stage,
        (child) =>
          frame(
            child(
              'chain',
              '?eid=one&mode=stack&step=third&theme=dark&bg=transparent&title=0&fit=1&asof=2026-07-20&v=12',
            ),
          ),
        async ({ frame: frameOf }) => {
          const child = await frameOf('one');
          await stands(child);
          expect(
            await child.evaluate(() => Object.fromEntries(Object.entries(document.documentElement.dataset))),
          ).toEqual({
            mode: 'stack',
            step: 'third',
            theme: 'dark',
            bg: 'transparent',
            title: '0',
            fit: '1',
            asof: '2026-07-20',
            v: '12',
          });
          expect(await state(child)).toMatchObject({ scheme: 'dark', log: { go: ['third'] } });
        },
      );
    });
    test('`mode=scroll` is the stepper, until a host says how far it is; and again when it lets go', async () => {
      await inHost(
        stage,
        (child) => frame(child('chain', '?eid=one&mode=scroll')) + follows,
        async ({ page, frame: frameOf, fits }) => {
          await fits(1);
          const child = await frameOf('one');
          const mode = (): Promise<string | undefined> =>
            child.evaluate(() => document.documentElement.dataset['mode']);
          const say = (more: object): Promise<void> =>
            page.evaluate(
              (message) => frames[0]?.postMessage({ ns: 'according', v: 1, ...message }, '*'),
              more as Record<string, string | number>,
            );
          expect(await mode()).toBe('stepper');
          await say({ type: 'progress', progress: 0.5 });
          await expect.poll(mode).toBe('scroll');
          expect(await state(child)).toMatchObject({ log: { progress: [0.5] } });
          await say({ type: 'unpin' });
          await expect.poll(mode).toBe('stepper');
          await fits(1);
        },
      );
    });
  });
};
