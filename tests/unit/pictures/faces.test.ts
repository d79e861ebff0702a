import { expect, test } from 'vitest';
import { measure } from '../../../src/graphics/text.ts';
import { outlineOf } from '../../../src/pictures/faces.ts';

const label = {
  'font-family': "'Libre Franklin', Arial",
  'font-weight': '400',
  'font-variant-numeric': 'lining-nums',
  'font-kerning': 'none',
};
const serif = { ...label, 'font-family': "'Source Serif 4', Georgia" };

test('words are as wide as labels are measured', () => {
  for (const text of ['Trump campaign', '“did not identify the campaign”', 'Año, 12 August 2024']) {
    const { advance, unitsPerEm } = outlineOf(text, label);
    expect(Math.abs((advance / unitsPerEm) * 12 - measure(text, 'label', 12))).toBeLessThan(0.1);
  }
});

test('figures stand in columns in the serif', () => {
  const tabular = { ...serif, 'font-variant-numeric': 'lining-nums tabular-nums' };
  expect(outlineOf('1111', tabular).advance).toBe(outlineOf('0000', tabular).advance);
});

test('pairs of letters are moved together only where they are on the page', () => {
  const loose = outlineOf('AVAToyo', serif).advance;
  expect(outlineOf('AVAToyo', { ...serif, 'font-kerning': 'auto' }).advance).toBeLessThan(loose);
});

test('spaces have no shape, thin ones neither', () => {
  expect(outlineOf('a b', serif).glyphs).toHaveLength(2);
  expect(outlineOf('1\u2009000', serif).glyphs).toHaveLength(4);
});

test('a letter no font has, and a face no script makes, are told', () => {
  expect(() => outlineOf('Łódź', label)).toThrow('The fonts have no “Ł” (in “Łódź”)');
  expect(() => outlineOf('a', { ...label, 'font-weight': '900' })).toThrow('Libre Franklin 900');
});
