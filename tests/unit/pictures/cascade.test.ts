import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { elementsOf, type Look, looksOf } from '../../../src/pictures/cascade.ts';
import { loadPalette } from '../../../src/pictures/palette.ts';
import { rulesIn } from '../../../src/pictures/rules.ts';

const palette = { '--ink': '#111', '--edge': 'transparent', '--sans': "'Libre Franklin', Arial" };
/** How the element with the id `x` looks. */
const lookOf = (svg: string, css: string): Look | undefined => {
  const $ = load(svg, { xml: true });
  const looks = looksOf($, rulesIn(css), palette);
  const found = elementsOf($).find(({ attribs }) => attribs['id'] === 'x');
  return found && looks.get(found);
};
const mark = '<svg data-graphic="chain"><circle id="x" class="n big" stroke="#222" stroke-width="9"/></svg>';

test('the more specific rule wins, then the later; any rule wins over an attribute', () => {
  expect(lookOf(mark, '.n.big { fill: red } .n { fill: blue } .big { fill: green }')?.['fill']).toBe('red');
  expect(lookOf(mark, '.n { fill: blue } .big { fill: green }')?.['fill']).toBe('green');
  expect(lookOf(mark, "[data-graphic='chain'] .n { fill: red } .n { fill: blue }")?.['fill']).toBe('red');
  expect(lookOf(mark, "[data-graphic='drift'] .n { fill: red } .n { fill: blue }")?.['fill']).toBe('blue');
  expect(lookOf(mark, '.n { stroke: blue }')).toMatchObject({ stroke: 'blue', 'stroke-width': '9' });
});

test('a point in an attribute is no class', () => {
  const line = '<svg><path id="x" class="e fine" stroke-dasharray="1.5 4.5"/></svg>';
  const css = ".e.fine { fill: red } [stroke-dasharray='1.5 4.5'] { fill: blue }";
  expect(lookOf(line, css)?.['fill']).toBe('red');
});

test('what is not said is inherited, and the shorthand of fonts sets back what it does not name', () => {
  const svg = '<svg><text class="t"><tspan id="x" class="q">a</tspan></text></svg>';
  const label = '.t { font: 650 12px/1 var(--sans); font-kerning: none; fill: var(--ink) }';
  expect(lookOf(svg, label)).toEqual({
    'font-weight': '650',
    'font-size': '12',
    'font-family': "'Libre Franklin', Arial",
    'font-variant-numeric': 'normal',
    'font-kerning': 'none',
    fill: '#111',
  });
  expect(lookOf(svg, `${label} .q { font: 400 13px/1 var(--sans) }`)).toMatchObject({
    'font-weight': '400',
    'font-kerning': 'auto',
    fill: '#111',
  });
});

test('custom properties are filled in, lengths are plain numbers, transparent is none', () => {
  const css = '.n { stroke: var(--edge); stroke-width: 0.75px }';
  expect(lookOf(mark, css)).toMatchObject({ stroke: 'none', 'stroke-width': '0.75' });
  expect(() => lookOf(mark, '.n { fill: var(--nothing) }')).toThrow('no “--nothing” among the tokens');
});

test('rules in layers hold, those for paper and forced colours do not', () => {
  const css = '@layer marks { .n { fill: red } } @media (forced-colors: active) { .n { fill: Canvas } }';
  expect(lookOf(mark, css)?.['fill']).toBe('red');
});

test('a selector whose weight would have to be guessed is refused', () => {
  expect(() => rulesIn('.n:hover { fill: red }')).toThrow('“.n:hover”');
  expect(() => rulesIn('#x { fill: red }')).toThrow('“#x”');
});

test('each light has its own colours, and none of the other', () => {
  expect(loadPalette('light')['--paper']).toBe('#fbf9f4');
  expect(loadPalette('dark')['--paper']).toBe('#161513');
  expect(loadPalette('dark')['--panel-edge']).toBe('#4a463f');
  expect(loadPalette('light')['--panel-edge']).toBe('transparent');
});
