import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, change } from './changed.ts';

/** CONTENT_DIR and OUT_DIR choose another folder of stories and another output, outside the project too. */
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'elsewhere-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the project’s own stories are built again after others were', () => {
  const out = join(folder, 'own');
  const { status, stdout, stderr } = build('content', out);
  expect(status, stdout + stderr).toBe(0);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('Second, a report');
}, 120_000);

test('faulty content ends with exit code 1, every fault told, and nothing written', () => {
  const [content, out] = [join(folder, 'faulty'), join(folder, 'nothing')];
  cpSync('content', content, { recursive: true });
  change(
    join(content, 'campaign-hack/record/statements/iran.yaml'),
    'speaker: iran-mission',
    'speaker: iran-misson',
  );
  change(join(content, 'campaign-hack/pages/front.en.yaml'), 'deck:', 'dek:');
  const { status, stderr } = build(content, out);
  expect(status).toBe(1);
  expect(stderr).toContain('did you mean "iran-mission"?');
  expect(stderr).toContain('unknown field "dek"');
  expect(existsSync(out)).toBe(false);
}, 120_000);

test('a picture that does not fit ends the build, and the site that was there stays', () => {
  const [content, out] = [join(folder, 'too-full'), join(folder, 'kept')];
  cpSync('content', content, { recursive: true });
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'the site before');
  change(
    join(content, 'campaign-hack/record/words/en.yaml'),
    'brief: ',
    `brief: ${'said so in a great many words, '.repeat(9)}`,
  );
  const { status, stderr } = build(content, out);
  expect(status).toBe(1);
  expect(stderr).toContain('in the narrow box, 3 are reserved');
  expect(readdirSync(folder)).not.toContain('kept.unfinished');
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the site before');
}, 120_000);
