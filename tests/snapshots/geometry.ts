import type { Mark } from '../../src/graphics/marks.ts';
import { measure } from '../../src/graphics/text.ts';
import { typeOf } from './type.ts';

/** What a mark covers, without strokes. */
export interface Area {
  key: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Height of letters above and below the baseline, in em; the display cut holds figures and a question mark, which have no descenders. */
const heights = { text: [0.75, 0.2], numeral: [0.69, 0.02] } as const;

const number = (mark: Mark, name: string): number => Number(mark.attrs[name]);
const classOf = (mark: Mark): string => String(mark.attrs['class'] ?? '');

/** The width of a label's runs, each in its own type. */
const widthOf = (mark: Mark): number =>
  (mark.runs ?? []).reduce((sum, run) => {
    const { size, style } = typeOf(classOf(mark), run.class);
    return sum + measure(run.text, style, size);
  }, 0);

/** The points of a path of absolute M, L, H, V, Q and relative h, v. Any other command throws. */
export const pointsOf = (d: string): [x: number, y: number][] => {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  const visit = (toX: number, toY: number): void => {
    [x, y] = [toX, toY];
    points.push([x, y]);
  };
  for (const [, command = '', list = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const [a = NaN, b = NaN, c = NaN, e = NaN] = list
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    if (command === 'M' || command === 'L') visit(a, b);
    else if (command === 'H') visit(a, y);
    else if (command === 'V') visit(x, a);
    else if (command === 'h') visit(x + a, y);
    else if (command === 'v') visit(x, y + a);
    else if (command === 'Q') {
      visit(a, b);
      visit(c, e);
    } else throw new Error(`A path uses "${command}", which these tests cannot read.`);
  }
  return points;
};

/** What a mark covers. */
export const areaOf = (mark: Mark): Area => {
  const { key, tag } = mark;
  if (tag === 'circle') {
    const [x, y, r] = [number(mark, 'cx'), number(mark, 'cy'), number(mark, 'r')];
    return { key, left: x - r, top: y - r, right: x + r, bottom: y + r };
  }
  if (tag === 'rect') {
    const [x, y] = [number(mark, 'x'), number(mark, 'y')];
    return { key, left: x, top: y, right: x + number(mark, 'width'), bottom: y + number(mark, 'height') };
  }
  if (tag === 'text') {
    const [x, y, width] = [number(mark, 'x'), number(mark, 'y'), widthOf(mark)];
    const anchor = mark.attrs['text-anchor'];
    const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
    const { size, style } = typeOf(classOf(mark));
    const [ascent, descent] = heights[style === 'numeral' ? 'numeral' : 'text'];
    return { key, left, top: y - ascent * size, right: left + width, bottom: y + descent * size };
  }
  const points = pointsOf(String(mark.attrs['d']));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    key,
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
};

/** How far two areas lie over each other: the smaller of the two lengths; none when they do not. */
export const overlap = (a: Area, b: Area): number =>
  Math.max(
    0,
    Math.min(
      Math.min(a.right, b.right) - Math.max(a.left, b.left),
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
    ),
  );

/** The straight pieces of a path; a curve counts as the two sides of its corner. */
export const segmentsOf = (mark: Mark): Area[] =>
  mark.tag !== 'path'
    ? []
    : String(mark.attrs['d'])
        .split(/(?=M)/)
        .flatMap((part) => {
          const points = pointsOf(part);
          return points.slice(1).map(([x, y], i) => {
            const [fromX = x, fromY = y] = points[i] ?? [];
            return {
              key: mark.key,
              left: Math.min(fromX, x),
              top: Math.min(fromY, y),
              right: Math.max(fromX, x),
              bottom: Math.max(fromY, y),
            };
          });
        });

/** Whether one area lies wholly within another. */
export const isWithin = (inner: Area, outer: Area): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

/** Labels: texts, apart from the "?" that is part of a speaker's mark. */
export const isLabel = (mark: Mark): boolean => mark.tag === 'text' && classOf(mark) !== 'n-q';

/** Lines of a grid, which labels interrupt with their halo. */
export const isGrid = (mark: Mark): boolean => mark.tag === 'path' && /^(c-)?grid$/.test(classOf(mark));

/** Marks of speakers. */
export const isNode = (mark: Mark): boolean =>
  (mark.tag === 'circle' || mark.tag === 'rect') && /(^| )n-/.test(classOf(mark));

/** Highlights: surfaces behind some of a label's words. */
export const isHighlight = (mark: Mark): boolean =>
  mark.tag === 'rect' && classOf(mark).split(' ').includes('changed');

/** Where words of a label begin and end, from the left. */
export const wordEdges = (mark: Mark): { begins: number[]; ends: number[] } => {
  const { left } = areaOf(mark);
  const { size, style } = typeOf(classOf(mark));
  const text = (mark.runs ?? []).map((run) => run.text).join('');
  const at = (index: number): number => left + measure(text.slice(0, index), style, size);
  const words = [...text.matchAll(/[\p{L}\p{N}'’-]+|[^\s\p{L}\p{N}]/gu)];
  return {
    begins: words.map(({ index }) => at(index)),
    ends: words.map(({ index, 0: word }) => at(index + word.length)),
  };
};

/** All numbers a mark is drawn with. */
export const numbersOf = (mark: Mark): number[] =>
  Object.entries(mark.attrs).flatMap(([name, value]) => {
    if (name === 'd') return pointsOf(String(value)).flat();
    if (name === 'stroke-dasharray') return String(value).split(' ').map(Number);
    return ['class', 'text-anchor', 'lang'].includes(name) ? [] : [Number(value)];
  });
