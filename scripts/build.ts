import { spawnSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { outDir } from '../src/paths.ts';

/**
 * `npm run build`: checks the content, makes the fonts and the scripts of embeds, builds the site, makes PNG of its
 * pictures, checks its links, writes its headers. Stops at the first that fails. The site is built beside its place and
 * moved there when it is whole: a build that fails leaves no part of a site, and the one before it as it was.
 */
const unfinished = `${outDir()}.unfinished`;
const steps: [string, string[]][] = [
  ['node', ['scripts/check-content.ts']],
  ['node', ['scripts/fonts.ts']],
  ['node', ['scripts/embed-scripts.ts']],
  // Without its cache: Astro would keep modules of the folder of stories that was built before.
  ['astro', ['build', '--force']],
  ['node', ['scripts/pictures.ts']],
  ['node', ['scripts/check-site.ts']],
  ['node', ['scripts/headers.ts']],
];
for (const [command, args] of steps) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', TZ: 'UTC', OUT_DIR: unfinished },
  });
  if (status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    process.exit(status ?? 1);
  }
}
rmSync(outDir(), { recursive: true, force: true });
renameSync(unfinished, outDir());
