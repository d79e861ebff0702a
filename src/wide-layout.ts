import { createHash } from 'node:crypto';
import type { Figure } from './figures/figure.ts';

/** So much of a hash that another layout has another name: a browser may keep the file for good. */
const digits = 10;

/**
 * What a section's picture needs to be drawn wide, as a file of its own: its name as addresses take it, and what it
 * holds. Narrow screens never fetch it.
 */
export const wideLayout = (
  section: string,
  { layouts: { wide } }: Figure,
): { layout: string; json: string } => {
  const json = JSON.stringify(wide);
  const hash = createHash('sha256').update(json).digest('hex').slice(0, digits);
  return { layout: `${section}.${hash}`, json };
};
