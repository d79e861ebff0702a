import type { z } from 'zod';

type Issue = z.core.$ZodIssue;
interface Told {
  what: string;
  fix: string;
}

/** What a value is, in words an author uses. */
const kindOf = (value: unknown): string => {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  return typeof value === 'string' ? `the text "${value}"` : `${typeof value} ${JSON.stringify(value)}`;
};

/** What a schema expects, in words an author uses. */
const expectedOf: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

const isMissing = (issue: Issue): boolean => issue.input === undefined;

/** What zod found, in the words of an author: what is wrong, and what to do. */
export const explain = (issue: Issue): Told => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        what: `unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}`,
        fix: 'remove it, or correct its spelling.',
      };
    case 'invalid_value': {
      const allowed = `one of: ${issue.values.map(String).join(', ')}.`;
      return isMissing(issue)
        ? { what: 'missing field', fix: `add the field; it is ${allowed}` }
        : { what: `${JSON.stringify(issue.input)} is not one of the allowed values`, fix: `use ${allowed}` };
    }
    case 'invalid_type': {
      const expected = expectedOf[issue.expected] ?? issue.expected;
      if (isMissing(issue)) return { what: `missing field (${expected} expected)`, fix: 'add the field.' };
      const quote = issue.expected === 'string' ? ' Put it in quotation marks if it is meant as text.' : '';
      return {
        what: `${expected} expected, found ${kindOf(issue.input)}`,
        fix: `correct this value.${quote}`,
      };
    }
    case 'invalid_key':
      return {
        what: issue.issues[0]?.message ?? 'this name cannot be used here',
        fix: 'correct the name of this field.',
      };
    case 'invalid_union':
      if ('options' in issue && Array.isArray(issue.options)) {
        return { what: 'not one of the allowed values', fix: `use one of: ${issue.options.join(', ')}.` };
      }
      return {
        what: `${kindOf(issue.input)} is none of the forms allowed here`,
        fix: 'compare it with a neighbour that is read, or with the schema of this file in src/schemas/.',
      };
    default:
      return { what: issue.message, fix: 'correct this value.' };
  }
};

/**
 * The issue to tell of a union: of its branches the one that came furthest into the value; of a
 * union told apart by a field, that field.
 */
export const unfold = (issue: Issue): Issue => {
  if (issue.code !== 'invalid_union') return issue;
  const branches = issue.errors.map((branch) => branch[0]).filter((found) => found !== undefined);
  const deepest = branches.sort((a, b) => b.path.length - a.path.length)[0];
  if (deepest && deepest.path.length > 0)
    return { ...unfold(deepest), path: [...issue.path, ...deepest.path] };
  const own = branches.find((found) => found.code === 'custom' || found.code === 'invalid_format');
  return own ? { ...own, path: issue.path } : issue;
};
