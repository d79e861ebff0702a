import { chromium, firefox } from '@playwright/test';
import { existsSync } from 'node:fs';

/** Chromium builds a system may have, in the order they are tried. */
const installed = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * How to start Chromium here: Playwright's own build where it is installed, else the system's.
 * As root its sandbox is off, as it cannot work there; it is kept from calling home.
 * Undefined where there is none.
 */
export const chromiumOptions = (): { executablePath: string; args: string[] } | undefined => {
  const executablePath = [chromium.executablePath(), ...installed].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
  if (executablePath === undefined) return undefined;
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return { executablePath, args: [...root, ...quiet, '--disable-gpu', '--no-first-run'] };
};

/** Firefox, driven over WebDriver BiDi: the system's, else Playwright's own build. Undefined where there is none. */
export const firefoxPath = (): string | undefined =>
  [
    process.env['FIREFOX_PATH'],
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    firefox.executablePath(),
  ].find((path) => path !== undefined && path !== '' && existsSync(path));
