import { defineConfig } from 'vitest/config';

const shared = {
  // Tests that read a whole story several times; a machine that does other things beside them is slow.
  testTimeout: 60_000,
  env: { TZ: 'UTC' },
  // Labels are measured with a table that a script makes.
  globalSetup: 'tests/fixtures/text-widths.ts',
};

/** Rules and files change nothing: they may share what they have read, and every core. (Vitest would keep one free.) */
const together = { isolate: false, maxWorkers: '100%' };

/**
 * `unit`: rules, one function at a time. `snapshots`: every picture of the real content, against
 * committed files. `dist`: the built site as files. `builds`: sites built from other content. `firefox`: the built site
 * in real Firefox. `embed`: our frames in other people's pages, in both browsers.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { ...shared, ...together, name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { test: { ...shared, ...together, name: 'snapshots', include: ['tests/snapshots/**/*.test.ts'] } },
      { test: { ...shared, ...together, name: 'dist', include: ['tests/dist/**/*.test.ts'] } },
      {
        test: {
          ...shared,
          name: 'builds',
          include: ['tests/builds/**/*.test.ts'],
          // Astro builds one site at a time in a folder.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...shared,
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts'],
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'embed',
          include: ['tests/embed/*.test.ts'],
          // Both browsers at once: most of the time is spent waiting.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 12_000 } },
          env: shared.env,
        },
      },
    ],
  },
});
