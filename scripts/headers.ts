import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { basePath, contentRoot, outDir } from '../src/paths.ts';
import { headersOf } from '../src/site/headers.ts';
import { homesOf } from '../src/site/homes.ts';

/** Writes the built site's `_headers`; a step of every build, after it: hashes are those of the scripts really there. */
const pages = readdirSync(outDir(), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .sort()
  .map((file) => ({ file: file.replaceAll(sep, '/'), html: readFileSync(join(outDir(), file), 'utf8') }));
writeFileSync(join(outDir(), '_headers'), headersOf(pages, basePath(), homesOf(contentRoot())));
