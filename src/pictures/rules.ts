import { readFileSync } from 'node:fs';
import postcss, { type ChildNode } from 'postcss';

/** One rule of a style sheet, for one of its selectors. */
export interface Rule {
  selector: string;
  /** Classes and attributes, then tags: no selector here has an id. */
  specificity: [number, number];
  declarations: [name: string, value: string][];
}

/** What has no meaning in a picture that stands still in a file of its own. */
const meaningless = new Set(['display', 'overflow', 'transition', 'transition-property']);

/** The rules for marks of one graphic, of those all share, and of a picture's frame, in the order they stand in. */
export const loadRules = (graphic: string): Rule[] =>
  ['marks/shared', `marks/${graphic}`, 'picture'].flatMap((name) =>
    rulesIn(readFileSync(`src/styles/${name}.css`, 'utf8')),
  );

/** The rules of a style sheet that hold on a screen: those for paper and forced colours are left out. */
export const rulesIn = (css: string): Rule[] => {
  const within = (nodes: readonly ChildNode[] = []): Rule[] =>
    nodes.flatMap((node) => {
      if (node.type === 'atrule') return node.name === 'layer' ? within(node.nodes) : [];
      if (node.type !== 'rule') return [];
      const declarations = node.nodes.flatMap((own): Rule['declarations'] =>
        own.type === 'decl' && !meaningless.has(own.prop) ? [[own.prop, own.value]] : [],
      );
      return node.selectors.map((selector) => ({
        selector,
        specificity: specificityOf(selector),
        declarations,
      }));
    });
  return within(postcss.parse(css).nodes);
};

/** @throws Error for what styles of marks have had no need of, so that none is counted wrongly. */
const specificityOf = (selector: string): [number, number] => {
  if (/[#:]/.test(selector)) throw new Error(`Styles of marks: “${selector}” has an id or a pseudo-class.`);
  const plain = selector.replaceAll(/\[[^\]]*\]/g, '[]');
  return [plain.match(/\.|\[\]/g)?.length ?? 0, plain.match(/(?<![.\w-])[a-z]/g)?.length ?? 0];
};
