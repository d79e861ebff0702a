import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { printMarks, viewBox } from '../../src/graphics/svg.ts';
import { allPictures, type Picture } from './all-pictures.ts';
import {
  areaOf,
  isGrid,
  isHighlight,
  isLabel,
  isNode,
  isWithin,
  numbersOf,
  overlap,
  segmentsOf,
  wordEdges,
} from './geometry.ts';
import { allClaims } from './all-claims.ts';
import { over } from './over.ts';

/** A picture as a file, one mark a line. */
const print = ({ box, graphic, marks }: Picture): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox(box)}" data-graphic="${graphic}" data-box="${box.name}">`,
    ...marks.map((mark) => printMarks([mark], true)),
    '</svg>\n',
  ].join('\n');

const named = allPictures.map((picture) => ({
  name: `${picture.section}/${picture.step}.${picture.box.name}`,
  ...picture,
}));

test('no file is left of a picture that is gone', () => {
  const files = readdirSync('tests/snapshots', { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => file.endsWith('.svg')).sort()).toEqual(
    [
      ...named.map(({ name }) => `${name}.svg`),
      ...allClaims.filter(({ last }) => last).map(({ claim }) => `claims/${claim}.svg`),
    ].sort(),
  );
});

describe.each(named)('$name', (picture) => {
  const { name, box, marks } = picture;
  const labels = marks.filter(isLabel).map(areaOf);
  const nodes = marks.filter(isNode).map(areaOf);

  test('looks as it did', async () => {
    await expect(print(picture)).toMatchFileSnapshot(`${name}.svg`);
  });

  test('every mark has a key of its own', () => {
    const keys = marks.map(({ key }) => key);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  test('every number is finite', () => {
    expect(marks.filter((mark) => !numbersOf(mark).every(Number.isFinite)).map(({ key }) => key)).toEqual([]);
  });

  test('every mark lies inside the box', () => {
    const outside = marks.map(areaOf).flatMap(({ key, left, top, right, bottom }) => {
      const by = Math.max(-left, -top, right - box.width, bottom - box.height);
      return by > 1 ? [`${key} is outside by ${by.toFixed(1)}`] : [];
    });
    expect(outside).toEqual([]);
  });

  test('no label lies over another', () => {
    expect(labels.flatMap((label, i) => over([label], labels.slice(i + 1), 0.5))).toEqual([]);
  });

  test('no label lies over a speaker’s mark', () => {
    expect(over(labels, nodes, 0.5)).toEqual([]);
  });

  test('no label lies half on a surface, half off it', () => {
    const surfaces = marks
      .filter((mark) => mark.tag === 'rect' && !isNode(mark) && !isHighlight(mark))
      .map(areaOf);
    const faults = labels.flatMap((label) =>
      over(
        [label],
        surfaces.filter((surface) => !isWithin(label, surface)),
        0.5,
      ),
    );
    expect(faults).toEqual([]);
  });

  test('a highlight lies behind whole words of one label, and over nothing else', () => {
    const faults = marks.filter(isHighlight).flatMap((mark) => {
      const area = areaOf(mark);
      const under = marks.filter((label) => isLabel(label) && overlap(areaOf(label), area) > 1.6);
      const [label] = under;
      if (!label || under.length > 1) return [`${mark.key} lies behind ${under.length} labels`];
      const near = (places: number[], x: number): boolean =>
        places.some((place) => Math.abs(place - x) <= 1.6);
      const { begins, ends } = wordEdges(label);
      return near(begins, area.left) && near(ends, area.right) ? [] : [`${mark.key} cuts a word`];
    });
    expect(faults).toEqual([]);
  });

  test('no line runs through a label', () => {
    // A line is as thick as its stroke, at most 3.
    const ruled = marks.filter((mark) => !isGrid(mark));
    const lines = ruled.flatMap(segmentsOf).map(({ key, left, top, right, bottom }) => ({
      key,
      left: left - 1.5,
      top: top - 1.5,
      right: right + 1.5,
      bottom: bottom + 1.5,
    }));
    expect(over(labels, lines, 1.5)).toEqual([]);
  });

  test('a grid lies under every label and every mark', () => {
    const first = marks.findIndex((mark) => isLabel(mark) || isNode(mark));
    expect(marks.slice(first).filter(isGrid)).toEqual([]);
  });
});
