import { createHash } from 'node:crypto';

/** What a Content-Security-Policy calls an inline script with this text, to the byte. */
export const cspHash = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
