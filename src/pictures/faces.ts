import * as fontkit from 'fontkit';
import { readFileSync } from 'node:fs';
import type { Style } from '../graphics/text.ts';
import type { Look } from './cascade.ts';

/** A face that scripts/fonts.ts makes: one for each style of labels, and one for strong words within a serif label. */
type Face = Style | 'heavy';

const faceNamed: Record<string, Face> = {
  'Libre Franklin 400': 'label',
  'Libre Franklin 650': 'bold',
  'Source Serif 4 400': 'serif',
  'Source Serif 4 600': 'strong',
  'Source Serif 4 650': 'heavy',
  'Source Serif Display 560': 'numeral',
};

/** What names of glyphs begin with. */
const initialOf: Record<Face, string> = {
  label: 'l',
  bold: 'b',
  serif: 's',
  strong: 't',
  heavy: 'h',
  numeral: 'n',
};

/** Words as shapes: each glyph with its distance from the start, in units of the font. */
export interface Outline {
  glyphs: { id: string; x: number }[];
  advance: number;
  unitsPerEm: number;
}

const loaded = new Map<Face, fontkit.Font>();
const load = (name: Face): fontkit.Font => {
  const face =
    loaded.get(name) ?? (fontkit.create(readFileSync(`.generated/faces/${name}.ttf`)) as fontkit.Font);
  loaded.set(name, face);
  return face;
};

const outlines = new Map<string, Outline>();
const shapes = new Map<string, string>();

/**
 * Sets words in the face of a look, with the figures and the kerning it asks for, as a browser does.
 * @throws Error when there is no such face, or it lacks a letter: a browser would take another font.
 */
export const outlineOf = (text: string, look: Look): Outline => {
  const family = /^'([^']+)'/.exec(look['font-family'] ?? '')?.[1] ?? '';
  const name = faceNamed[`${family} ${look['font-weight'] ?? ''}`];
  if (name === undefined)
    throw new Error(`No face for “${text}”: ${family} ${look['font-weight'] ?? ''} is made by no script.`);
  const figures = look['font-variant-numeric'] ?? '';
  const kern = look['font-kerning'] !== 'none';
  const key = [name, figures, kern, text].join('\n');
  const outline = outlines.get(key) ?? setIn(name, text, figures, kern);
  outlines.set(key, outline);
  return outline;
};

const setIn = (name: Face, text: string, figures: string, kern: boolean): Outline => {
  const face = load(name);
  const missing = Array.from(text).find((letter) => !face.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
  if (missing !== undefined)
    throw new Error(`The fonts have no “${missing}” (in “${text}”), so it cannot be drawn in a picture.`);
  const run = face.layout(text, {
    kern,
    lnum: figures.includes('lining-nums'),
    tnum: figures.includes('tabular-nums'),
  });
  let x = 0;
  const glyphs = run.glyphs.flatMap((glyph, i) => {
    const at = x + (run.positions[i]?.xOffset ?? 0);
    x += run.positions[i]?.xAdvance ?? 0;
    const id = `${initialOf[name]}${glyph.id}`;
    if (!shapes.has(id)) shapes.set(id, shapeOf(glyph));
    return shapes.get(id) === '' ? [] : [{ id, x: Math.round(at) }];
  });
  return { glyphs, advance: x, unitsPerEm: face.unitsPerEm };
};

/** The shape of a glyph that was set before, as a path in units of the font, with y upwards. */
export const shapeOfGlyph = (id: string): string => shapes.get(id) ?? '';

const letters: Record<string, string> = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
};

/** A path in whole units and relative, which is about half as long: a font has a thousand to the em. */
const shapeOf = (glyph: fontkit.Glyph): string => {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let d = '';
  for (const { command, args } of glyph.path.commands) {
    if (command === 'closePath') {
      d += 'z';
      [x, y] = [startX, startY];
      continue;
    }
    const whole = args.map(Math.round);
    const relative = whole.map((value, i) => value - (i % 2 === 0 ? x : y));
    d += (letters[command] ?? '') + relative.join(' ').replaceAll(' -', '-');
    [x, y] = [whole.at(-2) ?? x, whole.at(-1) ?? y];
    if (command === 'moveTo') [startX, startY] = [x, y];
  }
  return d;
};
