import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Installs the packages when there are none or the lockfile has changed since they were.
 * Plain JavaScript without packages: it runs on any Node from 20 on, before anything is installed.
 */
const marker = 'node_modules/.installed-lockfile';
const windows = process.platform === 'win32';

/** Runs a command with its output shown; ends this process when it fails. */
export const run = (command, args, options = {}) => {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: windows, ...options });
  if (status !== 0) process.exit(status ?? 1);
};

export const install = () => {
  const hash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === hash) return;
  process.stdout.write('Installing packages …\n');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(marker, hash);
};
