import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { referenceOf } from '../../../scripts/schema-reference.ts';

test('the field reference of docs/authoring.md is what the schemas say; "npm run docs" writes it', () => {
  expect(readFileSync('docs/authoring.md', 'utf8')).toContain(referenceOf());
});

test('every field of the record has its sentence', () => {
  const reference = referenceOf();
  for (const field of ['speaker', 'answers', 'cites', 'group', 'grade', 'path', 'changes', 'replies']) {
    expect(reference).toMatch(new RegExp(`\\| \`[a-z.]*${field}\` \\| (yes|no) \\| .{20,}`));
  }
});
