import { existsSync } from 'node:fs';
import { checkUi } from '../src/i18n/check-ui.ts';
import { contentRoot } from '../src/paths.ts';
import { loadStories } from '../src/record/index.ts';
import { ContentError } from '../src/record/problem.ts';

/** `npm run check:content`: reads and checks all content, draws every picture, prints one line of counts or all problems. */
try {
  const root = contentRoot();
  const records = loadStories(root);
  // Labels are measured with a table made from the fonts: made once, kept until they change.
  if (!existsSync('.generated/text-widths.json')) await import('./fonts.ts');
  const { checkFigures } = await import('../src/figures/check.ts');
  const words = checkUi(root);
  const problems = words.length > 0 ? words : records.flatMap((record) => checkFigures(root, record));
  if (problems.length > 0) throw new ContentError(problems);
  for (const { id, ...record } of records) {
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
