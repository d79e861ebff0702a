import { describe, expect, test } from 'vitest';
import { hostPages, sevenLibraries } from '../hosts/pages.ts';
import { askEmbeds, atRest, grow, inHost, seenIn, type Opened, type Stage } from '../stage.ts';

const seven = {
  one: 'chain',
  two: 'drift',
  three: 'claim/who-did-it',
  four: 'matrix',
  five: 'nested',
  six: 'voices',
  seven: 'claim/politico-first',
};

const table = async ({ page }: Opened, eid: string, open: boolean): Promise<void> => {
  const [answer] = await askEmbeds<boolean>(page, { test: 'table', open }, eid);
  expect(answer?.[1]).toBe(true);
};

/**
 * Each row of the contract, with embeds of the built site: the longest section's, and out of sight a claim's. Load, grow
 * (a table is opened; a box is added), shrink, nothing thrown, nothing that the site's policy forbids, then silence.
 */
export const contract = (stage: Stage): void => {
  describe('1: every host page keeps both embeds at their height, and nothing is said when all has settled', () => {
    test.for(Object.entries(hostPages))('%s', async ([name, html]) => {
      const most = name.startsWith('WordPress') ? 1000 : Infinity;
      // A claim is higher than WordPress allows: told of a height it never gets, it would repeat itself for half a minute.
      const two = name.startsWith('WordPress') ? 'chain' : 'claim/who-did-it';
      await inHost(
        stage,
        html,
        async (opened) => {
          const { page, fits, got, wrong, heights, said } = opened;
          await fits(2, most);
          const [[, closed] = [0, 0], [, before] = [0, 0]] = await heights();
          await table(opened, 'one', true);
          await grow(page, 'two', 120);
          await fits(2, most);
          const [[, open] = [0, 0], [, after] = [0, 0]] = await heights();
          expect(open).toBeGreaterThan(closed + 100);
          expect(after).toBe(before + 120);
          await table(opened, 'one', false);
          await grow(page, 'two', -90);
          await fits(2, most);
          expect((await heights()).map(([, inner]) => inner)).toEqual([closed, before + 30]);
          // Out of sight Chromium does not tell a frame its size: it repeats itself for half a minute, then rests.
          await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
          await fits(2, most);
          await atRest(got);
          expect(await wrong()).toEqual([]);
          expect((await seenIn(page)).faults).toEqual([]);
          // iframe-resizer 5 writes to frames that are still empty, which Firefox reports; it is not thrown.
          const thrown = said.filter((line) => line.startsWith('thrown') && !line.includes('target origin'));
          expect(thrown).toEqual([]);
        },
        { embeds: { one: 'drift', two } },
      );
    });
  });

  test('2: seven libraries in one page, each with an embed, among listeners that take anything', async () => {
    await inHost(
      stage,
      sevenLibraries,
      async ({ page, fits, got, wrong }) => {
        await fits(7, 1000);
        for (const eid of Object.keys(seven)) await grow(page, eid, 70);
        await fits(7, 1000);
        for (const eid of Object.keys(seven)) await grow(page, eid, -50);
        await fits(7, 1000);
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        await atRest(got);
        expect(await wrong()).toEqual([]);
        expect((await seenIn(page)).faults).toEqual([]);
      },
      { embeds: seven },
    );
  });
};
