import { chromium } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { prefixOf } from '../src/addresses.ts';
import type { Heights } from '../src/embed/heights.ts';
import { contentRoot } from '../src/paths.ts';
import { loadStories } from '../src/record/index.ts';
import { chromiumOptions } from './browser.ts';
import { heightsOf } from './embed-heights.ts';
import { serve } from './serve.ts';

/**
 * `npm run heights`: measures every embed of the built site at the widths frames have, and writes `heights.json`, which
 * is committed: codes to copy, oEmbed and the loader reserve these heights. Run it after words or pictures have changed;
 * a test tells when it is due.
 */
const site = await serve();
const browser = await chromium.launch(chromiumOptions());
const page = await browser.newPage();
const all: Record<string, Record<string, Record<string, Record<string, Heights>>>> = {};
for (const record of loadStories(contentRoot())) {
  for (const language of record.story.languages) {
    const prefix = prefixOf({ record, language });
    const base = new URL(prefix === '' ? 'embed/' : `${prefix}/embed/`, site.url).href;
    const measured: Record<string, Record<string, Heights>> = {};
    for (const { id } of record.sections) {
      measured[id] = {
        stepper: await heightsOf(page, `${base}${id}/`),
        stack: await heightsOf(page, `${base}${id}/?mode=stack`),
      };
    }
    for (const { id } of record.claims) {
      measured[`claim/${id}`] = { stepper: await heightsOf(page, `${base}claim/${id}/`) };
    }
    all[record.id] = { ...all[record.id], [language]: measured };
  }
}
await browser.close();
await site.stop();
writeFileSync('heights.json', await format(JSON.stringify(all), { parser: 'json', printWidth: 110 }));
process.stdout.write('heights.json is written.\n');
