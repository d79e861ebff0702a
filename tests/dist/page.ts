import { type CheerioAPI, load } from 'cheerio';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { outDir } from '../../src/paths.ts';

/** The built site as files: what a reader's browser is sent. */

export const html = readFileSync(join(outDir(), 'index.html'), 'utf8');

/** The page as a browser without scripts reads it: what stands in `<noscript>` counts. */
export const withoutScripts = (): CheerioAPI => load(html, { scriptingEnabled: false });

/** Files of the built site that end so, with their sizes in bytes, as they are and under brotli. */
export const files = (end: string): { name: string; bytes: number; brotli: number; text: string }[] =>
  readdirSync(outDir(), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .sort()
    .map((name) => {
      const data = readFileSync(join(outDir(), name));
      return {
        name,
        bytes: data.length,
        brotli: brotliCompressSync(data).length,
        text: data.toString('utf8'),
      };
    });

/** kB as readers' plans count them. */
export const kB = (bytes: number): number => Math.round(bytes / 100) / 10;

const scripts = new Map(files('.js').map((file) => [`/${file.name}`, file]));
type Script = ReturnType<typeof files>[number];

/** What draws pictures: fetched when one comes near, so at once where a page begins with one. */
export const drawing = (): Script => {
  const [own, ...others] = files('.js').filter(({ name }) => /\/drawing\.[^/]+$/.test(name));
  if (!own || others.length > 0) throw new Error('not one file that draws');
  return own;
};

/** The script files a page fetches: those it names, with all they import at once; `later` adds what they may import when it is needed. */
export const scriptsOf = ($: CheerioAPI, later = false): Script[] => {
  const found = new Map<string, Script>();
  const follow = (address: string): void => {
    const file = scripts.get(address);
    if (!file || found.has(address)) return;
    found.set(address, file);
    const imports = later
      ? /(?:from|import)\s*\(?\s*["'`](\.[^"'`]+\.js)["'`]/g
      : /(?:from|import)\s*["'](\.[^"']+\.js)["']/g;
    for (const [, name = ''] of file.text.matchAll(imports)) follow(posix.join(dirname(address), name));
  };
  for (const script of $('script[src]').toArray()) follow(script.attribs['src'] ?? '');
  return [...found.values()];
};
