import { spawnSync } from 'node:child_process';

/** `npm run build`: checks the content, makes the fonts, builds the site. Stops at the first that fails, before anything is written. */
const steps: [string, string[]][] = [
  ['node', ['scripts/check-content.ts']],
  ['node', ['scripts/fonts.ts']],
  // Without its cache: Astro would keep modules of the folder of stories that was built before.
  ['astro', ['build', '--force']],
];
for (const [command, args] of steps) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', TZ: 'UTC' },
  });
  if (status !== 0) process.exit(status ?? 1);
}
