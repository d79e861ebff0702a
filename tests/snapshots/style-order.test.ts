import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printMarks } from '../../src/graphics/svg.ts';
import { elementsOf, looksOf } from '../../src/pictures/cascade.ts';
import { loadPalette } from '../../src/pictures/palette.ts';
import { rulesIn } from '../../src/pictures/rules.ts';
import { allPictures } from './all-pictures.ts';

const rulesOf = (name: string) => rulesIn(readFileSync(`src/styles/marks/${name}.css`, 'utf8'));
const palette = loadPalette('light');
const graphics = [...new Set(allPictures.map(({ graphic }) => graphic))];

// Pages print the styles of one graphic and those all share in either order: Astro decides.
test.each(graphics)('%s looks the same whichever of its style sheets comes first', (graphic) => {
  const [own, shared] = [rulesOf(graphic), rulesOf('shared')];
  for (const { step, box, marks } of allPictures.filter((picture) => picture.graphic === graphic)) {
    const $ = load(`<svg data-graphic="${graphic}" data-box="${box.name}">${printMarks(marks, true)}</svg>`, {
      xml: true,
    });
    const [before, after] = [
      [...shared, ...own],
      [...own, ...shared],
    ].map((rules) => looksOf($, rules, palette));
    for (const element of elementsOf($)) {
      const { 'data-key': key = '', class: name = '' } = element.attribs;
      expect(after?.get(element), `${step} ${box.name} ${key} ${name}`).toEqual(before?.get(element));
    }
  }
});

test('styles of marks say nothing that a picture in a file of its own would lose', () => {
  const known = ['fill', 'font', 'font-family', 'font-kerning', 'font-size', 'font-variant-numeric'];
  const lines = ['stroke', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'stroke-width'];
  const names = ['shared', ...graphics].flatMap((graphic) =>
    rulesOf(graphic).flatMap(({ declarations }) => declarations.map(([name]) => name)),
  );
  expect([...new Set(names)].sort()).toEqual([...known, 'font-weight', 'paint-order', ...lines].sort());
});
