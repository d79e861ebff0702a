import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** Makes one classic script, small and the same bytes each time, of `src/embed/<name>/index.ts`. */
export const embedScript = async (name: 'child' | 'loader'): Promise<string> => {
  const bundle = await rolldown({
    input: fileURLToPath(new URL(`${name}/index.ts`, import.meta.url)),
    platform: 'browser',
    transform: { target: ['chrome111', 'firefox114', 'safari16.4'] },
    logLevel: 'warn',
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code.trim();
};
