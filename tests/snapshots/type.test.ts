import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allPictures } from './all-pictures.ts';
import { sizes, typeOf } from './type.ts';

test('no type is smaller than 12 units', () => {
  expect(sizes.length).toBeGreaterThan(3);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});

test('no mark sets a size of its own', () => {
  const own = allPictures.flatMap(({ marks }) =>
    marks.filter(({ attrs }) => 'font-size' in attrs || 'style' in attrs),
  );
  expect(own.map(({ key }) => key)).toEqual([]);
});

test('no class of a mark is one of the page’s, which print or a small screen may hide', () => {
  const pageStyles = globSync('src/styles/*.css').map((file) => readFileSync(file, 'utf8'));
  const ofPage = new Set(
    pageStyles.flatMap((css) => [...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name)),
  );
  const ofMarks = new Set(
    allPictures.flatMap(({ marks }) =>
      marks.flatMap(({ attrs, runs = [] }) =>
        [String(attrs['class'] ?? ''), ...runs.map((run) => run.class ?? '')].flatMap((names) =>
          names.split(' '),
        ),
      ),
    ),
  );
  expect([...ofMarks].filter((name) => ofPage.has(name))).toEqual([]);
});

test('at most three sizes of words in one picture, and two of figures', () => {
  for (const { marks, section, step, box } of allPictures) {
    const used = marks.flatMap(({ tag, attrs, runs = [] }) =>
      tag === 'text' ? runs.map((run) => typeOf(String(attrs['class']), run.class)) : [],
    );
    const sizesOf = (figures: boolean): number =>
      new Set(used.filter(({ style }) => (style === 'numeral') === figures).map(({ size }) => size)).size;
    expect(sizesOf(false), `${section}/${step}.${box.name}`).toBeLessThanOrEqual(3);
    expect(sizesOf(true), `${section}/${step}.${box.name}`).toBeLessThanOrEqual(2);
  }
});

test('the classes of labels, as styles/marks sets them', () => {
  expect(typeOf('t')).toEqual({ size: 12, style: 'label' });
  expect(typeOf('t b')).toEqual({ size: 12, style: 'bold' });
  expect(typeOf('t m')).toEqual({ size: 12, style: 'label' });
  expect(typeOf('t', 'b')).toEqual({ size: 12, style: 'bold' });
  expect(typeOf('t b', 'm')).toEqual({ size: 12, style: 'label' });
  expect(typeOf('t big on-panel').size).toBe(14);
  expect(typeOf('q').style).toBe('serif');
  expect(typeOf('q b')).toEqual({ size: 13, style: 'strong' });
  expect(typeOf('numeral')).toEqual({ size: 104, style: 'numeral' });
  expect(typeOf('q big')).toEqual({ size: 16, style: 'serif' });
});

test('no class is drawn one way in one graphic’s styles and another way in those of another', () => {
  const owners = new Map<string, Set<string>>();
  for (const file of globSync('src/styles/marks/*.css').filter((name) => !name.endsWith('shared.css'))) {
    const css = readFileSync(file, 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
    for (const [, selectors = ''] of css.matchAll(/([^{}]+)\{/g)) {
      for (const selector of selectors.split(',').map((one) => one.trim())) {
        // What is meant for one graphic, or narrows a class that all share, changes no other.
        if (!/^\.[a-z][\w-]*$/.test(selector)) continue;
        owners.set(selector, (owners.get(selector) ?? new Set()).add(file));
      }
    }
  }
  expect(owners.size).toBeGreaterThan(30);
  expect([...owners].filter(([, files]) => files.size > 1).map(([selector]) => selector)).toEqual([]);
});
