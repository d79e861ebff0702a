import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, difference, type Vision } from './colour-vision.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
/** Each colour stands once, as `light-dark(<light>, <dark>)`. */
const colour = (theme: 'light' | 'dark', name: string): string => {
  const hex = '(#[0-9a-f]{6})';
  const found = new RegExp(`--${name}:\\s*light-dark\\(${hex},\\s*${hex}\\)`, 'i').exec(css);
  const [, light, dark] = found ?? [];
  const own = theme === 'light' ? light : dark;
  if (own === undefined) throw new Error(`tokens.css has no --${name} in ${theme}.`);
  return own;
};

const roles = ['asserts', 'examines', 'denies', 'relays'];
const visions: Vision[] = ['normal', 'protan', 'deutan', 'tritan'];
const pairs = roles.flatMap((a, i) => roles.slice(i + 1).map((b) => [a, b] as const));

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  describe.each(pairs)('%s and %s', (a, b) => {
    test.each(visions)('differ by at least 28 in %s vision', (vision) => {
      expect(difference(colour(theme, a), colour(theme, b), vision)).toBeGreaterThanOrEqual(28);
    });
  });

  describe.each(['ink', 'ink-2', 'ink-3', ...roles])('%s', (name) => {
    test.each(['paper', 'panel'])('has a contrast of at least 4.5 on %s', (ground) => {
      expect(contrast(colour(theme, name), colour(theme, ground))).toBeGreaterThanOrEqual(4.5);
    });
  });
});
