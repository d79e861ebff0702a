import { mkdirSync, writeFileSync } from 'node:fs';
import { embedScript, embedScripts } from '../src/embed/bundle.ts';

/** `npm run embed`: makes the scripts of embeds, `.generated/embed/<name>.js`. */
mkdirSync('.generated/embed', { recursive: true });
for (const name of embedScripts) writeFileSync(`.generated/embed/${name}.js`, await embedScript(name));
