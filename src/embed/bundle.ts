import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** The scripts of embeds, with where each begins: what speaks with the host, what draws, what host pages may add. */
const entries = {
  child: 'child/index.ts',
  loader: 'loader/index.ts',
  section: '../runtime/embed/section.ts',
  claim: '../runtime/embed/claim.ts',
};
export const embedScripts = Object.keys(entries) as (keyof typeof entries)[];

/**
 * Makes one classic script, small and the same bytes each time: modules would not load in a frame without an origin of
 * its own.
 */
export const embedScript = async (name: keyof typeof entries): Promise<string> => {
  const bundle = await rolldown({
    input: fileURLToPath(new URL(entries[name], import.meta.url)),
    platform: 'browser',
    transform: { target: ['chrome111', 'firefox114', 'safari16.4'] },
    logLevel: 'warn',
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code.trim();
};
