import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { basePath, contentRoot, outDir, siteOrigin } from './src/paths.ts';

/** Where `astro/jsx-runtime` lives, so that MDX outside the project (CONTENT_DIR) finds it too. */
const jsxRuntime = fileURLToPath(import.meta.resolve('astro/jsx-runtime'));

export default defineConfig({
  site: siteOrigin(),
  base: basePath(),
  outDir: outDir(),
  trailingSlash: 'always',
  compressHTML: true,
  integrations: [mdx()],
  build: { inlineStylesheets: 'always', format: 'directory' },
  devToolbar: { enabled: false },
  server: { port: 4321 },
  vite: {
    build: {
      // Its helper would be one more file to fetch before anything moves; what comes later is small.
      modulePreload: false,
      // Browsers before 2024 know no `light-dark()`: the build writes it in a way they understand.
      cssTarget: ['chrome111', 'firefox114', 'safari16.4'],
      rolldownOptions: {
        // Astro's own marker in compiled MDX; harmless, and it buries what matters on the terminal.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
    resolve: { alias: { 'astro/jsx-runtime': jsxRuntime } },
    server: { fs: { allow: ['.', contentRoot()] } },
  },
});
