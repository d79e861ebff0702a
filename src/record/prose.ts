import { readFileSync } from 'node:fs';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { z } from 'zod';
import { type MethodMatter, methodMatter } from '../schemas/method.ts';
import { type ProseMatter, proseMatter } from '../schemas/prose.ts';
import type { MarkedText, Markup } from './language/sentences.ts';
import { checkMdx } from './check/mdx.ts';
import type { Problem } from './problem.ts';
import { parseYaml, type Place } from './yaml.ts';

/** A reference made by markup in prose: `<Says by>`, `<Quote of>`, `<Claim id>`, `<Count of>`, `<Date of>`, `<Term of>`, `<Worked of>`. */
export interface Reference {
  tag: Markup['tag'];
  /** The id named by its attribute. */
  id: string;
  /** The words inside. */
  words: string;
  /** For `<Worked>`: the day it is drawn for, where one is given. */
  on?: string;
  line: number;
}

/** A step's words in one language, as read from the MDX. */
export interface StepProse {
  id: string;
  heading: string;
  alt: string;
  references: Reference[];
  line: number;
}

/** A paragraph, heading or alt text, with its markup and where it is written. */
interface Block extends MarkedText {
  /** `alt` for an alt text. */
  field?: 'alt';
  /** The line of each of its own lines: one, unless a paragraph is broken into several. */
  lines: { from: number; line: number }[];
}

/** What a file of MDX holds, whatever page it is for. */
export interface Written {
  file: string;
  /** Everything readers read of the body, in order. */
  blocks: Block[];
  steps: StepProse[];
  /** References outside steps. */
  references: Reference[];
  /** Words of running text, alt texts apart. */
  words: number;
}

/** A section's words in one language. */
export interface Prose extends Written {
  matter: ProseMatter;
  /** The line of each label in the file, for messages. */
  labelLines: Record<string, number>;
  /** The lines of the other fields. */
  matterLines: { question: number; caption: number };
}

/** The method page's words in one language. */
export interface MethodProse extends Written {
  matter: MethodMatter;
  /** The lines of its fields in the file, for messages. */
  matterLines: Record<keyof MethodMatter, number>;
}

export type MdxRoot = ReturnType<typeof parse>;
type Node = MdxRoot['children'][number];
type Element = Extract<Node, { type: 'mdxJsxFlowElement' }> | { type: 'mdxJsxTextElement' };

const parse = (text: string) => unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).parse(text);

/** The attribute of each tag that names what it refers to. */
const attributeOf = {
  Says: 'by',
  Quote: 'of',
  Claim: 'id',
  Count: 'of',
  Date: 'of',
  Term: 'of',
  Worked: 'of',
} as const;

const tagOf = (name: string | null): Markup['tag'] | undefined =>
  name !== null && Object.hasOwn(attributeOf, name) ? (name as Markup['tag']) : undefined;

const attribute = (node: Element, name: string): string => {
  const attributes = 'attributes' in node ? node.attributes : [];
  const found = attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
  return typeof found?.value === 'string' ? found.value : '';
};

const referencesIn = (tree: MdxRoot | Node): Reference[] => {
  const found: Reference[] = [];
  visit(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Step' && node !== tree) return SKIP;
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return undefined;
    const tag = tagOf(node.name);
    if (tag) {
      found.push({
        tag,
        id: attribute(node, attributeOf[tag]),
        words: toString(node),
        ...(attribute(node, 'on') === '' ? {} : { on: attribute(node, 'on') }),
        line: node.position?.start.line ?? 1,
      });
    }
    return undefined;
  });
  return found;
};

/** Words in which a `<Count>` or `<Date>` stands as its name in braces, for `fillValues`. */
const namedIn = (node: Node): string => {
  const tag = 'name' in node && typeof node.name === 'string' ? node.name : undefined;
  if (tag === 'Count') return `{${attribute(node as Element, 'of')}}`;
  if (tag === 'Date') return `{date:${attribute(node as Element, 'of')}}`;
  return 'children' in node ? node.children.map((child) => namedIn(child)).join('') : toString(node);
};

const headingIn = (node: Node): string => {
  let heading = '';
  visit(node, 'heading', (found) => {
    heading = namedIn(found);
    return EXIT;
  });
  return heading;
};

/** The text of one paragraph or heading, with its markup. A `<Count>` or `<Date>` is a number, whichever it will be. */
const blockOf = (node: Node): Block => {
  const markup: Markup[] = [];
  const lines: Block['lines'] = [];
  let text = '';
  const write = (words: string, line: number): void => {
    let from = text.length;
    words.split('\n').forEach((part, i) => {
      if (lines.at(-1)?.line !== line + i) lines.push({ from, line: line + i });
      from += part.length + 1;
    });
    text += words.replaceAll('\n', ' ');
  };
  const walk = (inner: Node): void => {
    const line = inner.position?.start.line ?? 1;
    if (inner.type === 'text' || inner.type === 'inlineCode') write(inner.value, line);
    else if (inner.type === 'break') write(' ', line);
    if (!('children' in inner)) return;
    const from = text.length;
    for (const child of inner.children) walk(child);
    if (inner.type !== 'mdxJsxTextElement' && inner.type !== 'mdxJsxFlowElement') return;
    const tag = tagOf(inner.name);
    if (tag === 'Count' || tag === 'Date') write('0', line);
    if (tag) markup.push({ tag, id: attribute(inner, attributeOf[tag]), from, to: text.length });
  };
  walk(node);
  return { text, markup, lines };
};

/** The blocks of a tree, in order; an alt text comes where its step begins. */
const blocksIn = (tree: MdxRoot): Block[] => {
  const found: Block[] = [];
  visit(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Step') {
      const lines = [{ from: 0, line: node.position?.start.line ?? 1 }];
      found.push({ field: 'alt', text: attribute(node, 'alt'), markup: [], lines });
    }
    // A tag that stands on lines of its own holds paragraphs, or words directly.
    const holdsWords = 'children' in node && node.children.some(({ type }) => type === 'text');
    if (node.type !== 'paragraph' && node.type !== 'heading' && !holdsWords) return undefined;
    found.push(blockOf(node as Node));
    return SKIP;
  });
  return found;
};
interface File {
  path: string;
  name: string;
}

/** Whether MDX is for a page of its own, not for a section. */
const isPage = (name: string): boolean => /(?:^|\/)pages\/[^/]+$/.test(name);

/** Reads a section's MDX for the checks: its steps, alt texts and references. The site itself renders it with Astro. */
export const loadProse = (file: File, problems: Problem[]): Prose | undefined => {
  const read = loadMdx(file, proseMatter, problems);
  if (!read) return undefined;
  const { matter, place, written } = read;
  const labels = Object.keys(matter.labels);
  return {
    ...written,
    matter,
    labelLines: Object.fromEntries(labels.map((id) => [id, place.line(['labels', id])])),
    matterLines: { question: place.line(['question']), caption: place.line(['caption']) },
  };
};

/** Reads the method page's MDX, in the same way. */
export const loadMethod = (file: File, problems: Problem[]): MethodProse | undefined => {
  const read = loadMdx(file, methodMatter, problems);
  if (!read) return undefined;
  const { matter, place, written } = read;
  const matterLines = { title: place.line(['title']), description: place.line(['description']) };
  return { ...written, matter, matterLines };
};

/** Reads MDX that no story lists, for its faults alone. */
export const loadUnlisted = (file: File, problems: Problem[]): void => {
  if (isPage(file.name)) loadMethod(file, problems);
  else loadProse(file, problems);
};

interface Read<Matter> {
  matter: Matter;
  place: Place;
  written: Written;
}

const loadMdx = <S extends z.ZodType>(
  file: File,
  schema: S,
  problems: Problem[],
): Read<z.output<S>> | undefined => {
  try {
    return readMdx(file, schema, problems);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    problems.push({
      file: file.name,
      what: 'not valid MDX: tags or marks within one another, too many to follow',
      fix: 'take out what got into this file by mistake.',
    });
    return undefined;
  }
};

const readMdx = <S extends z.ZodType>(
  file: File,
  schema: S,
  problems: Problem[],
): Read<z.output<S>> | undefined => {
  let tree: MdxRoot;
  try {
    tree = parse(readFileSync(file.path, 'utf8'));
  } catch (error) {
    if (error instanceof RangeError) throw error;
    const { message, line } = error as Error & { line?: number };
    problems.push({
      file: file.name,
      ...(line === undefined ? {} : { line }),
      what: `not valid MDX: ${message}`,
      fix: 'check that every <Tag> is closed and every attribute is in quotation marks.',
    });
    return undefined;
  }
  const unsafe = checkMdx(file.name, tree, isPage(file.name) ? 'page' : 'section');
  if (unsafe.length > 0) {
    problems.push(...unsafe);
    return undefined;
  }
  const first = tree.children[0];
  // Front matter begins on the line after its "---".
  const matter = parseYaml(first?.type === 'yaml' ? first.value : '', file.name, schema, problems, 2);
  return matter && { matter: matter.value, place: matter.place, written: writtenIn(file.name, tree) };
};

const writtenIn = (file: string, tree: MdxRoot): Written => {
  const steps: StepProse[] = [];
  for (const node of tree.children) {
    if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Step') continue;
    steps.push({
      id: attribute(node, 'id'),
      heading: headingIn(node),
      alt: attribute(node, 'alt'),
      references: referencesIn(node),
      line: node.position?.start.line ?? 1,
    });
  }
  const body = tree.children.filter((node) => node.type !== 'yaml').map((node) => toString(node));
  return {
    file,
    blocks: blocksIn(tree),
    steps,
    references: referencesIn(tree),
    words: body.join(' ').split(/\s+/).filter(Boolean).length,
  };
};
