import { readFileSync } from 'node:fs';
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { faultOfYaml } from './check/plain-yaml.ts';
import { explain, unfold } from './explain.ts';
import { fieldOf } from './field.ts';
import type { Problem } from './problem.ts';

type Path = readonly (string | number)[];
interface File {
  path: string;
  name: string;
}

/** Where a value was written: its file, and the line of any field below it. */
export interface Place {
  file: string;
  /** The line of the field at `path` below the value; of the nearest parent that has one. */
  line(path?: Path): number;
}

/**
 * Reads a YAML file through a schema. Faults are added to `problems` and `undefined` comes back;
 * nothing is thrown, so that a run can report them all.
 */
export const loadYaml = <Schema extends z.ZodType>(
  file: File,
  schema: Schema,
  problems: Problem[],
): { value: z.output<Schema>; place: Place } | undefined => {
  const read = readDocument(file, problems);
  if (!read) return undefined;
  const value = validate(schema, read.data, { whole: read.data, at: [] }, read.place, problems);
  return value === undefined ? undefined : { value: value.data, place: read.place };
};

/** The same for YAML that stands inside another file, from its line `firstLine` on. */
export const parseYaml = <Schema extends z.ZodType>(
  text: string,
  name: string,
  schema: Schema,
  problems: Problem[],
  firstLine: number,
): { value: z.output<Schema>; place: Place } | undefined => {
  const read = readText(text, name, problems, firstLine);
  if (!read) return undefined;
  const data = read.data ?? {};
  const value = validate(schema, data, { whole: data, at: [] }, read.place, problems);
  return value === undefined ? undefined : { value: value.data, place: read.place };
};

/**
 * Reads a YAML file that is a list, entry by entry: a fault in one leaves the others readable.
 * The values come with the place of each; faults are added to `problems`.
 */
export const loadYamlList = <Schema extends z.ZodType>(
  file: File,
  schema: Schema,
  problems: Problem[],
): { value: z.output<Schema>; place: Place }[] => {
  const read = readDocument(file, problems);
  if (!read) return [];
  const { data, place } = read;
  if (!Array.isArray(data)) {
    problems.push({
      file: file.name,
      line: 1,
      ...(data === null
        ? { what: 'the file is empty', fix: 'write its entries, or "[]" where there are none.' }
        : { what: 'this file is a list', fix: 'begin each entry with "- ".' }),
    });
    return [];
  }
  return data.flatMap((entry: unknown, i) => {
    const value = validate(schema, entry, { whole: data, at: [i] }, place, problems);
    if (value === undefined) return [];
    const own: Place = { file: place.file, line: (path = []) => place.line([i, ...path]) };
    return [{ value: value.data, place: own }];
  });
};

const readDocument = (file: File, problems: Problem[]): { data: unknown; place: Place } | undefined =>
  readText(readFileSync(file.path, 'utf8').replace(/^\uFEFF/, ''), file.name, problems, 1);

const readText = (
  text: string,
  name: string,
  problems: Problem[],
  firstLine: number,
): { data: unknown; place: Place } | undefined => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    // One slip often makes the parser find several; the first is where it is.
    problems.push({
      file: name,
      line: lines.linePos(beginOf(error, document)).line + firstLine - 1,
      ...(error.message.startsWith('Maximum call stack')
        ? {
            what: 'not valid YAML: brackets within brackets, too many to follow',
            fix: 'take out what got into this file by mistake.',
          }
        : {
            what: `not valid YAML: ${error.message}`,
            fix: 'check indentation (spaces, no tabs), colons and quotation marks near this line.',
          }),
    });
    return undefined;
  }
  const fault = faultOfYaml(document);
  if (fault) {
    const { offset, what, fix } = fault;
    problems.push({ file: name, line: lines.linePos(offset).line + firstLine - 1, what, fix });
    return undefined;
  }
  const line = (path: Path = []): number => {
    const offset = offsetOf(document, path);
    return firstLine - 1 + (offset === undefined ? 1 : lines.linePos(offset).line);
  };
  return { data: document.toJS() as unknown, place: { file: name, line } };
};

/** Where a fault begins: an unclosed quotation mark where it opens, as the parser reports where the text ends. */
const beginOf = (
  { pos, message }: { pos: [number, number]; message: string },
  document: Document.Parsed,
): number => {
  let begin = pos[0];
  if (!message.startsWith('Missing closing')) return begin;
  visit(document, {
    Scalar: (_, { range }) => {
      if (range && range[0] <= begin && range[2] >= pos[0]) begin = range[0];
    },
  });
  return begin;
};

/** Where a field begins: its name in a group of fields, itself in a list; of the nearest parent when it is not there. */
const offsetOf = (document: Document.Parsed, path: Path): number | undefined => {
  let node: unknown = document.contents;
  let offset = isNode(node) ? node.range?.[0] : undefined;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === part);
      if (!pair) break;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof part === 'number') {
      const item = node.items[part];
      if (!isNode(item)) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
};

/** Reads what was written at `at` of a whole through a schema. */
const validate = <Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  { whole, at }: { whole: unknown; at: Path },
  place: Place,
  problems: Problem[],
): { data: z.output<Schema> } | undefined => {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return result;
  for (const issue of result.error.issues.map(unfold)) {
    const path = [...at, ...issue.path.filter((part) => typeof part !== 'symbol')];
    const named = issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path;
    problems.push({
      file: place.file,
      line: place.line(named),
      field: fieldOf(whole, path),
      ...explain(issue),
    });
  }
  return undefined;
};
