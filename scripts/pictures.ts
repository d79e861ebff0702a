import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { outDir } from '../src/paths.ts';
import { pictureCache } from './pictures/cache.ts';
import { makePngs } from './pictures/make.ts';

/**
 * A step of every build: makes a PNG of each picture of the built site that is drawn for the light, or takes it from
 * the cache in `.generated/`. `--fresh` knows no cache; PICTURE_WORKERS says how many are made at once.
 */
const workers = Number(process.env['PICTURE_WORKERS'] ?? availableParallelism());
const cache = process.argv.includes('--fresh') ? undefined : pictureCache(resolve('.generated/pictures'));
const started = performance.now();
const { made, kept, bytes } = await makePngs(outDir(), workers, cache);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
process.stdout.write(
  `${made + kept} pictures as PNG, ${(bytes / 1e6).toFixed(1)} MB: ${made} made, ${kept} from the cache, in ${seconds} s.\n`,
);
