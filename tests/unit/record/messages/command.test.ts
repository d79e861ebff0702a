import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { field, withChanged } from '../../../fixtures/broken-content.ts';
import { contentFolder } from '../../../fixtures/story.ts';

const check = (root: string): { status: number | null; stdout: string; stderr: string } => {
  const env = { ...process.env, CONTENT_DIR: root };
  return spawnSync(process.execPath, ['scripts/check-content.ts'], { encoding: 'utf8', env });
};

test('`npm run check:content` ends with 1 and the problems on stderr', () => {
  const change = field('newsrooms', 'politico-received-emails', 'speaker', 'speaker: politco');
  const { status, stdout, stderr } = withChanged([change], check);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(
    /^campaign-hack\/record\/statements\/newsrooms\.yaml:\d+ \(speaker\): no actor has the id "politco"\n {4}→ did you mean "politico"\? Ids are defined in record\/actors\.yaml\.\n1 problem in the content\.\n$/,
  );
});

test('`npm run check:content` ends with 0 and one line of counts', () => {
  const { status, stdout, stderr } = check(contentFolder);
  expect(stderr).toBe('');
  expect(stdout).toMatch(
    /^campaign-hack: \d+ actors, \d+ sources, \d+ claims, \d+ statements, \d+ spans, \d+ sections\. No problem found\.\n$/,
  );
  expect(status).toBe(0);
});
