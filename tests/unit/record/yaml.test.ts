import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Problem } from '../../../src/record/problem.ts';
import { loadYaml } from '../../../src/record/yaml.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaml-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const load = <Schema extends z.ZodType>(text: string, schema: Schema) => {
  const path = join(folder, 'a.yaml');
  writeFileSync(path, text);
  const problems: Problem[] = [];
  return { loaded: loadYaml({ path, name: 'a.yaml' }, schema, problems), problems };
};
const anything = z.unknown();
const person = z.strictObject({ name: z.string(), age: z.number() });

describe('lines', () => {
  const text =
    '# a comment\n\nname: Ann\nlist:\n  - id: one\n    words: [a, b]\n  - { id: two }\nlong: >-\n  several\n  lines\n';
  test.each([
    [['name'], 3],
    [['list', 0], 5],
    [['list', 0, 'id'], 5],
    [['list', 0, 'words', 1], 6],
    [['list', 1, 'id'], 7],
    [['long'], 8],
    // nearest parent that is there
    [['list', 1, 'words'], 7],
    [['name', 'first'], 3],
  ])('%j stands in line %i', (path, line) => {
    expect(load(text, anything).loaded?.place.line(path)).toBe(line);
  });

  test('a field whose value begins on the next line stands where its name does', () => {
    expect(load(text, anything).loaded?.place.line(['list'])).toBe(4);
  });

  test('Windows line ends and a byte order mark do not shift them', () => {
    const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(load(windows, anything).loaded?.place.line(['list', 1, 'id'])).toBe(7);
  });
});

describe('faults', () => {
  test('of a schema, each with line and field', () => {
    const { loaded, problems } = load('- name: Ann\n  age: old\n- age: 3\n', z.array(person));
    expect(loaded).toBeUndefined();
    expect(problems.map(({ line, field }) => ({ line, field }))).toEqual([
      { line: 2, field: '[0].age' },
      { line: 3, field: '[1].name' },
    ]);
  });

  test('a wrong type in words of an author', () => {
    const { problems } = load('name: Ann\nage: old\n', person);
    expect(problems[0]?.what).not.toMatch(/Invalid input|received/);
  });

  test('of YAML, with their line', () => {
    const { loaded, problems } = load('name: Ann\nage: [1, 2\nmore: 3\n', person);
    expect(loaded).toBeUndefined();
    expect(problems[0]).toMatchObject({
      file: 'a.yaml',
      what: expect.stringMatching(/^not valid YAML: /) as string,
    });
    expect([2, 3]).toContain(problems[0]?.line);
  });
});
