import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import * as emulated from '../hosts/emulators.ts';
import { scripts } from '../hosts/pages.ts';
import { askEmbeds, inHost, seenIn, type Opened, type Stage } from '../stage.ts';

/** The codes that the built picker offers, pasted into pages of hosts, with nothing changed but the site's address. */
export const codes = (stage: Stage): void => {
  const site = (): string => stage.sites().builtOrigin;
  const text = async (address: string): Promise<string> => {
    const answer = await fetch(new URL(address, site()));
    expect(answer.status).toBe(200);
    return answer.text();
  };
  /** Where the site says it stands, and where it stands in this test. */
  const moved = (code: string, from: string): string => code.replaceAll(new URL(from).origin, site());
  const codeOf = async (id: string): Promise<string> => {
    const $ = load(await text('/embed/'));
    const from = $('embed-picker').attr('data-site') ?? '';
    return moved($(`[data-code="${id}"] textarea`).text(), from);
  };
  const column = '<style>body { margin: 0; width: 640px }</style>';
  const firstStep = ({ page }: Opened): Promise<unknown> =>
    expect
      .poll(async () => (await askEmbeds<{ current: number }>(page, { test: 'steps' }))[0]?.[1].current)
      .toBe(0);

  describe('codes of the picker, pasted', () => {
    test.for<[string, string]>([
      ['loader', ''],
      ['pym', scripts.pym],
      ['frames', `${scripts.frames}<script>newswireFrames.autoInitFrames()</script>`],
      ['amp', `<script>${emulated.amp}</script>`],
    ])('%s', async ([id, library]) => {
      const code = await codeOf(id);
      expect(code).toContain(`${site()}/embed/`);
      await inHost(
        stage,
        () => column + code + library,
        async (opened) => {
          await firstStep(opened);
          await opened.fits(1);
          expect(await opened.wrong()).toEqual([]);
          expect((await seenIn(opened.page)).faults).toEqual([]);
          expect(await opened.page.$eval('iframe', ({ clientWidth }) => clientWidth)).toBe(640);
          // 44: a frame is named to those who do not see it. The emulated component takes no names over.
          if (id !== 'amp')
            expect(await opened.page.$eval('iframe', ({ title }) => title)).toMatch(
              /steps, with who says what$/,
            );
        },
        { embeds: {} },
      );
    });

    test('iframe: without any script, as high as its content in a column of 640 px', async () => {
      const code = await codeOf('iframe');
      await inHost(
        stage,
        () => column + code,
        async (opened) => {
          await firstStep(opened);
          await expect
            .poll(async () => {
              const [[frame, content] = [0, 99]] = await opened.heights();
              return Math.abs(frame - content);
            })
            .toBeLessThanOrEqual(2);
          expect(await opened.page.$eval('iframe', ({ title }) => title.length)).toBeGreaterThan(10);
        },
        { embeds: {} },
      );
    });

    test('wordpress: the address of a page, which leads to its oEmbed; the frame in its sandbox is shown at its height', async () => {
      const page = load(await text(await codeOf('wordpress')));
      const link = page('link[type="application/json+oembed"]').attr('href') ?? '';
      const { html, type } = JSON.parse(await text(new URL(link).pathname)) as { html: string; type: string };
      expect(type).toBe('rich');
      // What WordPress keeps of it, and adds.
      const $ = load(moved(html, link), null, false);
      expect(
        $('*')
          .toArray()
          .map((element) => $(element).prop('tagName')?.toLowerCase()),
      ).toEqual(['blockquote', 'a', 'iframe']);
      $('iframe').attr({
        sandbox: 'allow-scripts',
        security: 'restricted',
        class: 'wp-embedded-content',
        style: 'position: absolute; visibility: hidden',
        'data-secret': 'abcdEF1234',
        src: `${$('iframe').attr('src') ?? ''}#?secret=abcdEF1234`,
      });
      $('blockquote').attr('data-secret', 'abcdEF1234');
      await inHost(
        stage,
        () => `${column}${$.html()}<script>${emulated.wordpress}</script>`,
        async (opened) => {
          await firstStep(opened);
          await opened.fits(1, 1000);
          expect(await opened.page.$eval('iframe', (frame) => getComputedStyle(frame).visibility)).toBe(
            'visible',
          );
          expect(await opened.page.$eval('blockquote', (quote) => quote.checkVisibility())).toBe(false);
          expect((await seenIn(opened.page)).faults).toEqual([]);
        },
        { embeds: {} },
      );
    });

    test('picture: an image with its description, that leads to the page', async () => {
      const code = await codeOf('picture');
      await inHost(
        stage,
        () => column + code,
        async ({ page }) => {
          await expect
            .poll(() =>
              page.$eval(
                'img',
                ({ complete, naturalWidth, clientWidth }) => complete && [naturalWidth, clientWidth],
              ),
            )
            .toEqual([1280, 640]);
          expect(await page.$eval('img', ({ alt }) => alt.length)).toBeGreaterThan(60);
          const href = await page.$eval('a', (link) => link.href);
          expect(load(await text(href))('h1').text()).toBe(
            load(await text('/embed/'))('option')
              .first()
              .text(),
          );
        },
        { embeds: {} },
      );
    });
  });
};
