import { resolve } from 'node:path';

/** The folder of story folders: `content/`, or what CONTENT_DIR names. Absolute. */
export const contentRoot = (): string => resolve(process.env['CONTENT_DIR'] ?? 'content');

/** Where the site is written: `dist/`, or what OUT_DIR names. Absolute. */
export const outDir = (): string => resolve(process.env['OUT_DIR'] ?? 'dist');
