import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { PictureCache } from './cache.ts';
import { renderPng } from './render.ts';

/** Pictures drawn for the light, under whatever prefix: `pictures/<section>/<step>.svg`. */
const isLight = (file: string): boolean => /(?:^|\/)pictures\/[^/]+\/[^/.]+\.svg$/.test(file);

/** Makes the PNG of every picture in a built site, a few at a time. What each comes out as depends on its SVG alone. */
export const makePngs = async (
  folder: string,
  workers: number,
  cache?: PictureCache,
): Promise<{ made: number; kept: number; bytes: number }> => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => isLight(file.replaceAll(sep, '/')))
    .sort();
  const count = { made: 0, kept: 0, bytes: 0 };
  const make = async (file: string): Promise<void> => {
    const svg = await readFile(join(folder, file));
    const kept = cache?.get(svg);
    const png = kept ?? (await renderPng(svg));
    if (!kept) cache?.put(svg, png);
    await writeFile(join(folder, file.replace(/\.svg$/, '.png')), png);
    count[kept ? 'kept' : 'made'] += 1;
    count.bytes += png.length;
  };
  const waiting = files.values();
  // All workers take from one list, so that none is idle while another has a queue.
  const worker = async (): Promise<void> => {
    for (const file of waiting) await make(file);
  };
  await Promise.all(Array.from({ length: Math.max(1, workers) }, worker));
  cache?.clean();
  return count;
};
