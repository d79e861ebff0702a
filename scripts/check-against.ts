import { readFileSync } from 'node:fs';
import { contentRoot } from '../src/paths.ts';
import { compareArticle } from '../src/record/compare-article.ts';
import { loadStories } from '../src/record/index.ts';

/** `npm run check:against <file>`: compares a full copy of the article with the home story's record. Nothing of the copy is kept. */
const [, , file] = process.argv;
const story = loadStories(contentRoot()).find(({ story }) => story.home);
if (file === undefined || !story) {
  process.stderr.write('Name a copy of the article, one paragraph a line: npm run check:against <file>\n');
  process.exitCode = 1;
} else {
  const { agrees, lines } = compareArticle(story, readFileSync(file, 'utf8'));
  process.stdout.write(
    `${lines.join('\n')}\n${agrees ? 'The record agrees with this copy.' : 'The record differs from this copy.'}\n`,
  );
  process.exitCode = agrees ? 0 : 1;
}
