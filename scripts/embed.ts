import { mkdirSync, writeFileSync } from 'node:fs';
import { embedScript } from '../src/embed/bundle.ts';

/** `npm run embed`: makes `.generated/embed/child.js`, which every embed begins with, and `loader.js`, for host pages. */
mkdirSync('.generated/embed', { recursive: true });
for (const name of ['child', 'loader'] as const)
  writeFileSync(`.generated/embed/${name}.js`, await embedScript(name));
