import { resolve } from 'node:path';

/** The folder of story folders: `content/`, or what CONTENT_DIR names. Absolute. */
export const contentRoot = (): string => resolve(process.env['CONTENT_DIR'] ?? 'content');

/** Where the site is written: `dist/`, or what OUT_DIR names. Absolute. */
export const outDir = (): string => resolve(process.env['OUT_DIR'] ?? 'dist');

/** The origin the site is served from: SITE, or where it is served at home. */
export const siteOrigin = (): string => process.env['SITE'] ?? 'http://localhost:4321';

/** The path the site is mounted at: `/`, or what BASE names; with a slash at both ends. */
export const basePath = (): string => `/${process.env['BASE'] ?? ''}/`.replaceAll(/\/+/g, '/');
