import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { isHere, start, type BrowserName } from './browsers.ts';
import { startSites, type Sites } from './servers.ts';
import type { Stage } from './stage.ts';

/** Runs suites in one browser; skipped, and counted as skipped, where there is none. */
export const runIn = (name: BrowserName, suites: ((stage: Stage) => void)[]): void => {
  describe.skipIf(!isHere(name))(`in ${name}`, () => {
    let browser: Browser;
    let sites: Sites;
    beforeAll(async () => {
      sites = await startSites();
      browser = await start(name);
    });
    afterAll(async () => {
      await browser.close();
      sites.stop();
    });
    const stage: Stage = { name, browser: () => browser, sites: () => sites };
    for (const suite of suites) suite(stage);
  });
};
