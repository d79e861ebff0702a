import { load } from 'cheerio';
import { round } from '../graphics/marks.ts';
import { type Element, type Look, looksOf } from './cascade.ts';
import { type Outline, outlineOf, shapeOfGlyph } from './faces.ts';
import type { Palette } from './palette.ts';
import type { Rule } from './rules.ts';

/** Where each mark is: what is kept of the markup as it is. */
const geometry = ['x', 'y', 'width', 'height', 'rx', 'cx', 'cy', 'r', 'd', 'transform'];
/** How a shape looks, with what holds where nothing is said: that is not printed. */
const unsaid: Record<string, string> = {
  fill: 'none',
  stroke: 'none',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'round',
};

/**
 * The inside of a picture as the site prints it, made to stand anywhere: every colour and width an attribute of its
 * shape, every letter a shape, defined once and used by name. No style sheet, font or script is left.
 * @param id what ids begin with, so that several such pictures can stand in one page
 */
export const standalone = (svg: string, rules: readonly Rule[], palette: Palette, id: string): string => {
  const $ = load(svg, { xml: true });
  const looks = looksOf($, rules, palette);
  const glyphs = new Set<string>();
  let halos = 0;
  const print = (element: Element): string => {
    if (element.name === 'text') {
      const text = printText(element, looks, id, () => `${id}-${(halos += 1)}`);
      for (const glyph of text.glyphs) glyphs.add(glyph);
      return text.printed;
    }
    const inner = $(element).children().toArray().map(print).join('');
    if (element.name === 'svg') return inner;
    if (element.name === 'g') return `<g${attributes(pick(element.attribs, geometry))}>${inner}</g>`;
    return `<${element.name}${attributes({ ...pick(element.attribs, geometry), ...shown(looks.get(element)) })}/>`;
  };
  const drawn = $.root().children().toArray().map(print).join('\n');
  const defined = [...glyphs].sort().map((glyph) => `<path id="${id}${glyph}" d="${shapeOfGlyph(glyph)}"/>`);
  return `<defs>${defined.join('')}</defs>\n<g fill="none" stroke-linejoin="round">${drawn}</g>`;
};

interface Run {
  outline: Outline;
  look: Look;
  scale: number;
}

/** A label: its runs one after another, from its start, its middle or its end. */
const printText = (
  element: Element,
  looks: ReadonlyMap<Element, Look>,
  id: string,
  nextHalo: () => string,
): { printed: string; glyphs: string[] } => {
  const runs = element.children.flatMap((child): Run[] => {
    const [holder, text] = 'attribs' in child ? [child, child.children[0]] : [element, child];
    if (!text || !('data' in text)) return [];
    const look = looks.get(holder) ?? {};
    const outline = outlineOf(text.data, look);
    return [{ outline, look, scale: Number(look['font-size']) / outline.unitsPerEm }];
  });
  const width = runs.reduce((sum, { outline, scale }) => sum + outline.advance * scale, 0);
  const anchor = looks.get(element)?.['text-anchor'];
  let x = Number(element.attribs['x']) - width * (anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0);
  const y = Number(element.attribs['y']);
  const printed = runs.map((run) => {
    const at = x;
    x += run.outline.advance * run.scale;
    return printRun(run, round(at), y, id, nextHalo);
  });
  return {
    printed: printed.join(''),
    glyphs: runs.flatMap(({ outline }) => outline.glyphs.map((glyph) => glyph.id)),
  };
};

/** A halo lies under all letters of its run: painted letter by letter, each would cover the one before. */
const printRun = (
  { outline, look, scale }: Run,
  x: number,
  y: number,
  id: string,
  nextHalo: () => string,
): string => {
  const letters = outline.glyphs
    .map((glyph) => `<use xlink:href="#${id}${glyph.id}"${glyph.x === 0 ? '' : ` x="${glyph.x}"`}/>`)
    .join('');
  const place = { transform: `translate(${x} ${y})scale(${precise(scale)} ${precise(-scale)})` };
  const { stroke = 'none', fill = 'none' } = look;
  if (stroke === 'none') return `<g${attributes({ ...place, fill })}>${letters}</g>`;
  const halo = nextHalo();
  const around = { stroke, 'stroke-width': precise(Number(look['stroke-width'] ?? 1) / scale) };
  return `<g${attributes(place)}><use xlink:href="#${halo}"${attributes(around)}/><g id="${halo}" fill="${fill}">${letters}</g></g>`;
};

/** What of a look is not as it is anyway. A stroke that is not there has no width. */
const shown = (look: Look = {}): Record<string, string> => {
  const { stroke = 'none' } = look;
  return Object.fromEntries(
    Object.entries(unsaid).flatMap(([name, initial]) => {
      const value = look[name] ?? initial;
      const idle = name.startsWith('stroke') && stroke === 'none';
      return value === initial || idle ? [] : [[name, value]];
    }),
  );
};

const pick = (attribs: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(attribs).filter(([name]) => names.includes(name)));

const attributes = (all: Readonly<Record<string, string | number>>): string =>
  Object.entries(all)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

const precise = (value: number): number => Math.round(value * 1e5) / 1e5;
