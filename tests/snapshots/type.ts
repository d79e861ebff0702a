import { globSync, readFileSync } from 'node:fs';
import type { Style } from '../../src/graphics/text.ts';

/** How text is set: its size in user units, and the style it is measured in. */
export interface Type {
  size: number;
  style: Style;
}

/** One simple selector of styles/marks, `.t.big` or `.t .m`, with what it says of type. */
interface Rule {
  /** Classes the text must have; for a run inside a label, the label's. */
  own: string[];
  /** Classes of the run; undefined for rules of the label itself. */
  run?: string[];
  size?: number;
  weight?: number;
  face?: 'sans' | 'serif' | 'display';
}

const css = globSync('src/styles/marks/*.css')
  .sort()
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')
  .replace(/\/\*.*?\*\//gs, '');
const classes = (selector: string): string[] => selector.split('.').filter(Boolean);

const rules: Rule[] = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
  const shorthand = /(?:^|[\s;])font:\s*(\d+)\s+([\d.]+)px[^;]*?(var\(--\w+\))/.exec(body);
  const size = shorthand?.[2] ?? /font-size:\s*([\d.]+)px/.exec(body)?.[1];
  const weight = shorthand?.[1] ?? /font-weight:\s*(\d+)/.exec(body)?.[1];
  const family = shorthand?.[3] ?? /font-family:\s*(var\(--\w+\))/.exec(body)?.[1];
  if (size === undefined && weight === undefined && family === undefined) return [];
  return selectors
    .split(',')
    .map((selector) => selector.trim())
    .filter((selector) => /^\.[\w.-]+( \.[\w.-]+)?$/.test(selector))
    .map((selector): Rule => {
      const [own = '', run] = selector.split(' ');
      return {
        own: classes(own),
        ...(run === undefined ? {} : { run: classes(run) }),
        ...(size === undefined ? {} : { size: Number(size) }),
        ...(weight === undefined ? {} : { weight: Number(weight) }),
        ...(family === undefined ? {} : { face: family.slice(6, -1) as NonNullable<Rule['face']> }),
      };
    });
});

/** The type sizes styles/marks uses anywhere. */
export const sizes = rules.flatMap(({ size }) => (size === undefined ? [] : [size]));

/** The type of a label, or of a run inside it, by the cascade of styles/marks: more classes win, then later rules. */
export const typeOf = (label: string, run = ''): Type => {
  const [own, inner] = [new Set(label.split(' ')), new Set(run.split(' ').filter(Boolean))];
  const has = (set: ReadonlySet<string>, names: readonly string[]): boolean =>
    names.every((name) => set.has(name));
  const byWeight = (a: Rule, b: Rule): number => a.own.length - b.own.length;
  const ofLabel = rules.filter((rule) => rule.run === undefined && has(own, rule.own)).sort(byWeight);
  // Rules for a run: its own classes alone, or within the label's.
  const ofRun =
    inner.size === 0
      ? []
      : [
          ...rules.filter((rule) => rule.run === undefined && has(inner, rule.own)).sort(byWeight),
          ...rules.filter((rule) => rule.run !== undefined && has(own, rule.own) && has(inner, rule.run)),
        ];
  const applied: Omit<Rule, 'own' | 'run'> = {};
  for (const { size, weight, face } of [...ofLabel, ...ofRun]) {
    if (size !== undefined) applied.size = size;
    if (weight !== undefined) applied.weight = weight;
    if (face !== undefined) applied.face = face;
  }
  if (applied.size === undefined) throw new Error(`styles/marks gives text of class "${label}" no size.`);
  const strong = (applied.weight ?? 400) >= 600;
  const style = {
    sans: strong ? ('bold' as const) : ('label' as const),
    serif: strong ? ('strong' as const) : ('serif' as const),
    display: 'numeral' as const,
  }[applied.face ?? 'sans'];
  return { size: applied.size, style };
};
