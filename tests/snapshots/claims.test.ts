import { describe, expect, test } from 'vitest';
import { printMarks, viewBox } from '../../src/graphics/svg.ts';
import { allClaims } from './all-claims.ts';
import { areaOf, isLabel, isNode, numbersOf, overlap, segmentsOf } from './geometry.ts';
import { over } from './over.ts';

test.each(allClaims.filter(({ last }) => last))('the chain of $claim looks as it did', async (picture) => {
  const { claim, box, marks } = picture;
  const lines = marks.map((mark) => printMarks([mark], true));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox(box)}">\n${lines.join('\n')}\n</svg>\n`;
  await expect(svg).toMatchFileSnapshot(`claims/${claim}.svg`);
});

describe.each(allClaims)('the chain of $claim on $day', ({ box, marks }) => {
  const labels = marks.filter(isLabel).map(areaOf);
  const nodes = marks.filter(isNode);

  test('has keys of its own, finite numbers, and everything inside its box', () => {
    const keys = marks.map(({ key }) => key);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    expect(marks.filter((mark) => !numbersOf(mark).every(Number.isFinite))).toEqual([]);
    const outside = marks
      .map(areaOf)
      .filter(
        ({ left, top, right, bottom }) => Math.max(-left, -top, right - box.width, bottom - box.height) > 1,
      );
    expect(outside).toEqual([]);
  });

  test('has no label over another, over a mark or under a line', () => {
    expect(labels.flatMap((label, i) => over([label], labels.slice(i + 1), 0.5))).toEqual([]);
    expect(over(labels, nodes.map(areaOf), 0.5)).toEqual([]);
    expect(over(labels, marks.flatMap(segmentsOf), 0.5)).toEqual([]);
  });

  test('has no line through a mark', () => {
    const lines = marks.filter(({ attrs }) => String(attrs['class']).startsWith('e '));
    const through = lines.flatMap((line) =>
      segmentsOf(line).flatMap((segment) =>
        nodes
          .map(areaOf)
          .filter(
            (node) => overlap({ ...segment, left: segment.left - 1, right: segment.right + 1 }, node) > 1,
          )
          .map((node) => `${line.key} runs through ${node.key}`),
      ),
    );
    expect(through).toEqual([]);
  });
});
