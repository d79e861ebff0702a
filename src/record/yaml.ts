import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument, isNode } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

type Path = readonly (string | number)[];

/** Where a value was written: its file, and the line of any field below it. */
export interface Place {
  file: string;
  /** The line of the field at `path` below the value; of the nearest parent that has one. */
  line(path?: Path): number;
}

const showPath = (path: Path): string =>
  path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');

/** What zod found, in the words of an author. */
const explain = (issue: z.core.$ZodIssue): { what: string; fix: string } => {
  if (issue.code === 'unrecognized_keys') {
    return {
      what: `unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}`,
      fix: 'remove it, or correct its spelling.',
    };
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return { what: `missing field (${issue.expected} expected)`, fix: 'add the field.' };
  }
  if (issue.code === 'invalid_value') {
    return {
      what: `"${String(issue.input)}" is not one of the allowed values`,
      fix: `use one of: ${issue.values.map(String).join(', ')}.`,
    };
  }
  return { what: issue.message, fix: 'correct this value.' };
};

/** The innermost issue of a union: the branch that came furthest. */
const unfold = (issue: z.core.$ZodIssue): z.core.$ZodIssue => {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return issue;
  const deepest = issue.errors
    .map((branch) => branch[0])
    .filter((found) => found !== undefined)
    .sort((a, b) => b.path.length - a.path.length)[0];
  return deepest ? { ...unfold(deepest), path: [...issue.path, ...deepest.path] } : issue;
};

/**
 * Reads a YAML file through a schema. Faults are added to `problems` and `undefined` comes back;
 * nothing is thrown, so that a run can report them all.
 */
export const loadYaml = <Schema extends z.ZodType>(
  file: { path: string; name: string },
  schema: Schema,
  problems: Problem[],
): { value: z.output<Schema>; place: Place } | undefined => {
  const lines = new LineCounter();
  const text = readFileSync(file.path, 'utf8').replace(/^\uFEFF/, '');
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  for (const error of document.errors) {
    problems.push({
      file: file.name,
      line: lines.linePos(error.pos[0]).line,
      what: `not valid YAML: ${error.message}`,
      fix: 'check indentation (spaces, no tabs), colons and quotation marks near this line.',
    });
  }
  if (document.errors.length > 0) return undefined;

  const line = (path: Path = []): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const result = schema.safeParse(document.toJS(), { reportInput: true });
  if (!result.success) {
    for (const found of result.error.issues) {
      const issue = unfold(found);
      const path = issue.path.filter((part) => typeof part !== 'symbol');
      problems.push({ file: file.name, line: line(path), field: showPath(path), ...explain(issue) });
    }
    return undefined;
  }
  return { value: result.data, place: { file: file.name, line } };
};
