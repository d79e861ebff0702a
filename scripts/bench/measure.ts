import { load } from 'cheerio';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Size, withLargeStory } from '../../tests/fixtures/large-story.ts';

/** What one page costs its reader. */
export interface PageCost {
  name: string;
  brotli: number;
  elements: number;
}

/** What building a story of one size cost. */
export interface Measured {
  size: Size;
  seconds: number;
  /** Every page, the lightest first. */
  pages: PageCost[];
}

/** Builds a made story of this size as `npm run build` does, in a temporary folder, and measures the site. */
export const measure = (size: Size): Measured =>
  withLargeStory(size, (root) => {
    const out = join(root, '../site');
    const began = performance.now();
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
      encoding: 'utf8',
      // Thousands of pages are told one by one.
      maxBuffer: 2 ** 28,
      env: { ...process.env, CONTENT_DIR: root, OUT_DIR: out },
    });
    const seconds = (performance.now() - began) / 1000;
    if (status !== 0) throw new Error(`The story was not built:\n${stdout}\n${stderr}`);
    return { size, seconds, pages: pagesIn(out) };
  });

const pagesIn = (folder: string): PageCost[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return {
        name: `/${file.replace(/index\.html$/, '')}`,
        brotli: brotliCompressSync(html).length,
        elements: load(html)('*').length,
      };
    })
    .sort((a, b) => a.brotli - b.brotli);
