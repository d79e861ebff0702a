import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentRoot } from '../src/paths.ts';
import { loadStories } from '../src/record/index.ts';
import { allegationsOf, changesBetween } from '../src/record/review.ts';
import type { StoryRecord } from '../src/record/story-record.ts';

/**
 * `npm run review [-- <git revision>]`: the editor's sign-off sheet. Every allegation with alleger,
 * basis and reply; with a revision, also what changed in the record since then.
 */
const storiesAt = (revision: string): StoryRecord[] => {
  const folder = mkdtempSync(join(tmpdir(), 'review-'));
  try {
    const archive = execFileSync('git', ['archive', revision, 'content'], { maxBuffer: 2 ** 28 });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    return loadStories(join(folder, 'content'));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const [, , revision] = process.argv;
const earlier = revision === undefined ? [] : storiesAt(revision);
for (const record of loadStories(contentRoot())) {
  const allegations = allegationsOf(record, record.story.languages[0] ?? 'en');
  const sheet = allegations.map(({ lines }) => lines.join('\n    ')).join('\n\n');
  process.stdout.write(
    `${record.id}, version ${record.version}, last checked ${record.story.lastChecked}\n\n${sheet}\n\n`,
  );
  process.stdout.write(`${allegations.length} allegations.\n`);
  const before = earlier.find(({ id }) => id === record.id);
  if (revision === undefined) continue;
  const changes = before ? changesBetween(before, record) : ['the whole story is new'];
  process.stdout.write(`\nSince ${revision}:\n${changes.join('\n') || 'nothing in the record changed'}\n`);
}
