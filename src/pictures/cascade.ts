import type { CheerioAPI } from 'cheerio';
import type { Palette } from './palette.ts';
import type { Rule } from './rules.ts';

/** Every element of a picture, in order. */
export const elementsOf = ($: CheerioAPI) => $('svg, svg *').toArray();
export type Element = ReturnType<typeof elementsOf>[number];

/** What a mark looks like: SVG's own attributes and those of text, each with its value and no longer in need of a style sheet. */
export type Look = Readonly<Record<string, string>>;

/** Attributes of the markup that say how a mark looks; any rule wins over them. */
const presentation = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'text-anchor'];
/** The shorthand as the styles of marks write it: `400 12px/1 var(--sans)`. */
const shorthand = /^(\d+) ([\d.]+px)\/1 (.+)$/;

/**
 * Works out how each element of a picture looks, as a browser does: of the rules that match, the more specific wins,
 * then the later; what an element does not say it has from the one around it. All properties of marks are inherited,
 * and a test holds the styles to those named here.
 */
export const looksOf = ($: CheerioAPI, rules: readonly Rule[], palette: Palette): Map<Element, Look> => {
  const own = new Map<Element, Record<string, string>>();
  const ordered = rules.toSorted(
    (a, b) => a.specificity[0] - b.specificity[0] || a.specificity[1] - b.specificity[1],
  );
  for (const { selector, declarations } of ordered) {
    for (const element of $(selector).toArray()) {
      if (!('attribs' in element)) continue;
      const look = own.get(element) ?? {};
      for (const [name, value] of declarations) Object.assign(look, resolve(name, value, palette));
      own.set(element, look);
    }
  }
  const looks = new Map<Element, Look>();
  for (const element of elementsOf($)) {
    const { parent } = element;
    looks.set(element, {
      ...(parent && 'attribs' in parent ? looks.get(parent) : {}),
      ...Object.fromEntries(
        presentation.flatMap((name) => {
          const value = element.attribs[name];
          return value === undefined ? [] : [[name, value]];
        }),
      ),
      ...own.get(element),
    });
  }
  return looks;
};

/** A declaration with its custom properties replaced, lengths as plain numbers, the shorthand taken apart. */
const resolve = (name: string, written: string, palette: Palette): Record<string, string> => {
  const value = written.replaceAll(/var\((--[\w-]+)\)/g, (_, token: string) => {
    const found = palette[token];
    if (found === undefined) throw new Error(`Styles of marks: no “${token}” among the tokens.`);
    return found;
  });
  if (name !== 'font') return { [name]: plain(value) };
  const [, weight, size, family] = shorthand.exec(value) ?? [];
  if (weight === undefined || size === undefined || family === undefined)
    throw new Error(`Styles of marks: “font: ${written}” is not written as the others are.`);
  // As in CSS, the shorthand sets back what it does not name.
  return {
    'font-weight': weight,
    'font-size': plain(size),
    'font-family': family,
    'font-variant-numeric': 'normal',
    'font-kerning': 'auto',
  };
};

const plain = (value: string): string =>
  value === 'transparent' ? 'none' : value.replace(/^([\d.]+)px$/, '$1');
