import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { embedScript } from '../../../src/embed/bundle.ts';
import { cspHash } from '../../../src/embed/csp-hash.ts';

describe.for([
  ['child', 3000],
  ['loader', 4000],
] as const)('%s', async ([name, budget]) => {
  const script = await embedScript(name);

  test(`takes less than ${budget} bytes, packed`, () => {
    expect(gzipSync(script, { level: 9 }).length).toBeLessThan(budget);
    expect(brotliCompressSync(script).length).toBeLessThan(budget);
  });
  test('is one classic script, the same bytes each time, that can stand inside a page', async () => {
    expect(await embedScript(name)).toBe(script);
    expect(script).not.toMatch(/^\s*(import|export)\b|\bimport\(|<\/script|<!--/m);
    expect(() => new Script(script)).not.toThrow();
  });
  test('43: nothing that runs text, makes markup of it, keeps anything or goes anywhere', () => {
    const banned =
      /innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|\bFunction\(|RegExp\(|srcdoc|localStorage|sessionStorage|indexedDB|cookie|serviceWorker|location\s*=|location\.(assign|replace)|window\.open|\bopen\(/;
    expect(script).not.toMatch(banned);
  });
});

test('the hash that a Content-Security-Policy allows it by', () => {
  const digest = createHash('sha256').update('alert(1)').digest('base64');
  expect(cspHash('alert(1)')).toBe(`'sha256-${digest}'`);
});
