import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outDir } from '../src/paths.ts';

/**
 * `npm run same-build`: builds once more, elsewhere, and compares with what is built, byte by byte. Pictures are all
 * made anew, one at a time.
 */
const digest = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        file.slice(folder.length),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );

const first = digest(outDir());
const other = mkdtempSync(join(tmpdir(), 'same-build-'));
const status = [
  ['astro', 'build', '--force'],
  ['node', 'scripts/pictures.ts', '--fresh'],
  ['node', 'scripts/headers.ts'],
].reduce(
  (before, [command = '', ...args]) =>
    before === 0
      ? (spawnSync(command, args, {
          stdio: ['ignore', 'ignore', 'inherit'],
          env: { ...process.env, OUT_DIR: other, TZ: 'Pacific/Auckland', PICTURE_WORKERS: '1' },
        }).status ?? 1)
      : before,
  0,
);
const second = digest(other);
rmSync(other, { recursive: true });
const different = [...new Set([...first.keys(), ...second.keys()])].filter(
  (file) => first.get(file) !== second.get(file),
);
if (status !== 0 || different.length > 0) {
  process.stderr.write(
    `Two builds of the same content differ in: ${different.join(', ') || 'the second failed'}\n`,
  );
  process.exitCode = 1;
} else {
  process.stdout.write(`${first.size} files, the same in both builds.\n`);
}
