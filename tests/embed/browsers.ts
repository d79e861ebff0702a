import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumOptions, firefoxPath } from '../../scripts/browser.ts';

export type BrowserName = 'chromium' | 'firefox';

/** Whether a browser is here; without Firefox its suites are skipped, and counted as skipped. */
export const isHere = (name: BrowserName): boolean =>
  name === 'chromium' ? chromiumOptions() !== undefined : firefoxPath() !== undefined;

/** Starts one: Chromium with a process a site, Firefox (which always has that) over WebDriver BiDi. */
export const start = (name: BrowserName): Promise<Browser> => {
  if (name === 'firefox')
    return puppeteer.launch({ browser: 'firefox', headless: true, executablePath: firefoxPath() ?? '' });
  const { executablePath = '', args = [] } = chromiumOptions() ?? {};
  return puppeteer.launch({
    browser: 'chrome',
    headless: true,
    executablePath,
    args: [...args, '--site-per-process'],
  });
};
