import { visit } from 'unist-util-visit';
import type { Problem } from '../problem.ts';
import type { MdxRoot } from '../prose.ts';
import { unseenIn } from './control-characters.ts';

/** What MDX is for: a section, or a page of its own. */
type Kind = 'section' | 'page';

/** The tags both are written with, and the attributes of each. */
const common: Record<string, readonly string[]> = {
  Says: ['by'],
  Quote: ['of'],
  Claim: ['id'],
  Count: ['of'],
  Date: ['of'],
  Term: ['of'],
  Ours: [],
};
/** Tags that stand for something made from the record, on a line of their own; the same list as Prose.astro. */
const made: Record<string, readonly string[]> = {
  Glossary: [],
  WhosWho: [],
  Grades: [],
  Publisher: [],
  Worked: ['of', 'on'],
};
const tagsOf: Record<Kind, Record<string, readonly string[]>> = {
  section: { Step: ['id', 'alt'], ...common, Source: [] },
  page: { ...common, ...made },
};

/** Where links may lead. */
const isSafe = (url: string): boolean => {
  const base = 'https://example.org/';
  return URL.canParse(url, base) && /^(?:https?|mailto):$/.test(new URL(url, base).protocol);
};

type Told = Pick<Problem, 'what' | 'fix'>;
type Node = MdxRoot | MdxRoot['children'][number];

/**
 * Prose is Markdown with a few tags. MDX is a language that runs: what could run code, set HTML as
 * it stands, or fetch from elsewhere is refused, in a file no story lists too.
 */
export const checkMdx = (file: string, tree: MdxRoot, kind: Kind): Problem[] => {
  const problems: Problem[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line;
    const found = faultsOf(node, kind);
    problems.push(...found.map((told) => ({ file, ...(line === undefined ? {} : { line }), ...told })));
  });
  return problems;
};

const faultsOf = (node: Node, kind: Kind): Told[] => {
  switch (node.type) {
    case 'mdxjsEsm':
      return [{ what: 'a line of "import" or "export" is code; content runs none', fix: 'remove it.' }];
    case 'mdxFlowExpression':
    case 'mdxTextExpression': {
      const body = node.data?.estree?.body;
      if (body?.length === 0) return [];
      return [
        {
          what: `“{${node.value}}” is code; content runs none`,
          fix: String.raw`write the words themselves; a brace is written \{, a comment {/* … */}.`,
        },
      ];
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [...faultsOfTag(node, tagsOf[kind]), ...faultsOfMade(node)];
    case 'link':
    case 'definition':
      if (isSafe(node.url)) return unseenTold(node.url);
      return [{ what: `the link “${node.url}” leads to no page`, fix: 'begin it with https:// or http://.' }];
    case 'image':
    case 'imageReference':
      return [{ what: 'an image; pages show none but their graphics', fix: 'remove it, or link to it.' }];
    case 'text':
    case 'code':
    case 'inlineCode':
      return unseenTold(node.value);
    default:
      return [];
  }
};

const unseenTold = (text: string): Told[] => {
  const found = unseenIn(text);
  return found ? [{ what: found.what, fix: found.fix }] : [];
};

type Tag = Extract<MdxRoot['children'][number], { type: 'mdxJsxFlowElement' }>;

const faultsOfTag = (
  { name, attributes }: Pick<Tag, 'name' | 'attributes'>,
  tags: Record<string, readonly string[]>,
): Told[] => {
  const known = name !== null && Object.hasOwn(tags, name) ? tags[name] : undefined;
  if (!known) {
    const list = Object.keys(tags).join(', ');
    return [{ what: `<${name ?? ''}> is no tag of prose`, fix: `use Markdown, and the tags ${list}.` }];
  }
  return attributes.flatMap((attribute): Told[] => {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      return [{ what: `“{${attribute.value}}” in <${name}> is code; content runs none`, fix: 'remove it.' }];
    }
    if (!known.includes(attribute.name)) {
      const has = known.length === 0 ? 'it has none' : `it has ${known.map((a) => `"${a}"`).join(' and ')}`;
      return [{ what: `<${name}> has no attribute "${attribute.name}"`, fix: `remove it; ${has}.` }];
    }
    if (typeof attribute.value === 'string') return unseenTold(attribute.value);
    return [
      {
        what: `the attribute "${attribute.name}" of <${name}> is ${attribute.value ? 'code; content runs none' : 'empty'}`,
        fix: 'write its value in quotation marks.',
      },
    ];
  });
};

/** What is made from the record holds no words, and stands on a line of its own. */
const faultsOfMade = (node: { type: string; name: string | null; children: readonly unknown[] }): Told[] => {
  if (node.name === null || !Object.hasOwn(made, node.name)) return [];
  if (node.type === 'mdxJsxFlowElement' && node.children.length === 0) return [];
  return [
    {
      what: `<${node.name}> stands among words; what it shows is made from the record`,
      fix: `write <${node.name} /> on a line of its own, with an empty line before and after.`,
    },
  ];
};
