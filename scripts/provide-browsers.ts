import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromiumOptions, firefoxPath } from './browser.ts';

/**
 * Finds or provides the browsers the tests need: Playwright's own where it can be downloaded,
 * else the system's, else Debian's packages when root. Without Chromium the tests cannot run;
 * without Firefox its smoke run is skipped and counted as skipped.
 */
const quietly = (command: string, args: string[], seconds: number): boolean =>
  spawnSync(command, args, {
    stdio: 'ignore',
    timeout: seconds * 1000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

const debian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
const missing = (): string[] => [
  ...(chromiumOptions() ? [] : ['chromium']),
  ...(firefoxPath() === undefined ? ['firefox'] : []),
];

for (const name of missing()) {
  process.stdout.write(`Looking for ${name} …\n`);
  quietly('npx', ['playwright', 'install', name], 300);
}
if (debian && missing().length > 0) {
  const packages = missing().map((name) => (name === 'firefox' ? 'firefox-esr' : name));
  process.stdout.write(`Installing Debian's ${packages.join(' and ')} …\n`);
  quietly('apt-get', ['update'], 300);
  quietly('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], 900);
}
if (!chromiumOptions()) {
  process.stderr.write(
    'No Chromium was found or could be installed. Install Chromium or Chrome, or name one in CHROMIUM_PATH, and run "npm test" again.\n',
  );
  process.exitCode = 1;
}
