import { readFileSync } from 'node:fs';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { type ProseMatter, proseMatter } from '../schemas/prose.ts';
import type { Problem } from './problem.ts';
import { parseYaml } from './yaml.ts';

/** A reference made by markup in prose: `<Says by>`, `<Quote of>`, `<Claim id>`, `<Count of>`. */
interface Reference {
  tag: 'Says' | 'Quote' | 'Claim' | 'Count';
  /** The id named by its attribute. */
  id: string;
  /** The words inside. */
  words: string;
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

/** A section's words in one language. */
export interface Prose {
  file: string;
  matter: ProseMatter;
  /** The line of each label in the file, for messages. */
  labelLines: Record<string, number>;
  steps: StepProse[];
  /** References outside steps. */
  references: Reference[];
  /** Words of running text, alt texts apart. */
  words: number;
}

type MdxRoot = ReturnType<typeof parse>;
type Node = MdxRoot['children'][number];
type Element = Extract<Node, { type: 'mdxJsxFlowElement' }> | { type: 'mdxJsxTextElement' };

const parse = (text: string) => unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).parse(text);

/** The attribute of each tag that names what it refers to. */
const attributeOf = { Says: 'by', Quote: 'of', Claim: 'id', Count: 'of' } as const;

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
    const { name } = node;
    if (name === 'Says' || name === 'Quote' || name === 'Claim' || name === 'Count') {
      found.push({
        tag: name,
        id: attribute(node, attributeOf[name]),
        words: toString(node),
        line: node.position?.start.line ?? 1,
      });
    }
    return undefined;
  });
  return found;
};

const headingIn = (node: Node): string => {
  let heading = '';
  visit(node, 'heading', (found) => {
    heading = toString(found);
    return EXIT;
  });
  return heading;
};

/** Reads a section's MDX for the checks: its steps, alt texts and references. The site itself renders it with Astro. */
export const loadProse = (file: { path: string; name: string }, problems: Problem[]): Prose | undefined => {
  let tree: MdxRoot;
  try {
    tree = parse(readFileSync(file.path, 'utf8'));
  } catch (error) {
    const { message, line } = error as Error & { line?: number };
    problems.push({
      file: file.name,
      ...(line === undefined ? {} : { line }),
      what: `not valid MDX: ${message}`,
      fix: 'check that every <Tag> is closed and every attribute is in quotation marks.',
    });
    return undefined;
  }
  const first = tree.children[0];
  // Front matter begins on the line after its "---".
  const matter = parseYaml(first?.type === 'yaml' ? first.value : '', file.name, proseMatter, problems, 2);
  if (!matter) return undefined;
  const labels = Object.keys(matter.value.labels);

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
    file: file.name,
    matter: matter.value,
    labelLines: Object.fromEntries(labels.map((id) => [id, matter.place.line(['labels', id])])),
    steps,
    references: referencesIn(tree),
    words: body.join(' ').split(/\s+/).filter(Boolean).length,
  };
};
