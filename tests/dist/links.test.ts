import { expect, test } from 'vitest';
import { basePath, contentRoot, outDir, siteOrigin } from '../../src/paths.ts';
import { checkSite } from '../../src/site/check-site.ts';
import { homesOf } from '../../src/site/homes.ts';

test('every link of the built site leads somewhere, and every page can be reached', () => {
  const mounted = { site: siteOrigin(), base: basePath(), homes: homesOf(contentRoot()) };
  expect(checkSite(outDir(), mounted)).toEqual([]);
});
