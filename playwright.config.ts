import { defineConfig } from '@playwright/test';
import { chromiumOptions } from './scripts/browser.ts';

const port = Number(process.env['E2E_PORT'] ?? 4387);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.generated/e2e',
  fullyParallel: true,
  workers: 3,
  retries: 0,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.generated/results/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}/`,
    launchOptions: chromiumOptions() ?? {},
    locale: 'en-GB',
    timezoneId: 'Asia/Tokyo',
  },
  webServer: {
    command: `astro preview --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
