import { basePath, contentRoot, outDir, siteOrigin } from '../src/paths.ts';
import { formatProblems } from '../src/record/problem.ts';
import { checkSite } from '../src/site/check-site.ts';
import { homesOf } from '../src/site/homes.ts';

/** `npm run check:site`: checks the built site for dead links and pages nobody can reach; a step of every build. */
const faults = checkSite(outDir(), {
  site: siteOrigin(),
  base: basePath(),
  homes: homesOf(contentRoot()),
});
if (faults.length > 0) {
  process.stderr.write(`${formatProblems(faults, 'the built site')}\n`);
  process.exitCode = 1;
} else process.stdout.write('Every link leads somewhere, and every page can be reached.\n');
