import { contentRoot } from '../src/paths.ts';
import { loadStories } from '../src/record/index.ts';
import { ContentError } from '../src/record/problem.ts';

/** `npm run check:content`: reads and checks all content, prints one line of counts or all problems. */
try {
  for (const { id, ...record } of loadStories(contentRoot())) {
    const counts = (['actors', 'sources', 'claims', 'statements', 'spans', 'sections'] as const)
      .map((name) => `${record[name].length} ${name}`)
      .join(', ');
    process.stdout.write(`${id}: ${counts}. No problem found.\n`);
  }
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
