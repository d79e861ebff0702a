import { describe, expect, test } from 'vitest';
import { hostPages, sevenLibraries } from '../hosts/pages.ts';
import { atRest, grow, inHost, type Stage } from '../stage.ts';

/** Each row of the contract: two embeds, the second out of sight; load, grow, shrink, nothing thrown, then silence. */
export const contract = (stage: Stage): void => {
  describe('1: every host page keeps both embeds at their height, and nothing is said when all has settled', () => {
    test.for(Object.entries(hostPages))('%s', async ([, html]) => {
      await inHost(stage, html, async ({ page, fits, got, wrong, heights, said }) => {
        await fits();
        const [, [, before] = [0, 0]] = await heights();
        await grow(page, 'one', 180);
        await grow(page, 'two', 120);
        await fits();
        expect((await heights())[1]?.[1]).toBe(before + 120);
        await grow(page, 'one', -160);
        await grow(page, 'two', -90);
        await fits();
        expect((await heights())[1]?.[1]).toBe(before + 30);
        // Out of sight Chromium does not tell a frame its size: it repeats itself for half a minute, then rests.
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        await fits();
        await atRest(got);
        expect(await wrong()).toEqual([]);
        // iframe-resizer 5 writes to frames that are still empty, which Firefox reports; it is not thrown.
        const thrown = said.filter((line) => line.startsWith('thrown') && !line.includes('target origin'));
        expect(thrown).toEqual([]);
      });
    });
  });

  test('2: seven libraries in one page, each with an embed, among listeners that take anything', async () => {
    await inHost(stage, sevenLibraries, async ({ page, fits, got, wrong }) => {
      await fits(7);
      for (const eid of ['one', 'two', 'three', 'four', 'five', 'six', 'seven']) await grow(page, eid, 70);
      await fits(7);
      for (const eid of ['one', 'two', 'three', 'four', 'five', 'six', 'seven']) await grow(page, eid, -50);
      await fits(7);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await atRest(got);
      expect(await wrong()).toEqual([]);
    });
  });
};
