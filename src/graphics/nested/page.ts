import type { Item } from '../frames.ts';
import { round } from '../marks.ts';
import type { NestedData } from './data.ts';
import type { Measures } from './measures.ts';
import type { Places } from './place.ts';

/** The page's other words, as lines as long as they are: that the sentence is one among many. */
export const layoutPage = (
  { page, outlines }: NestedData,
  { outlines: edges, strip }: Places,
  m: Measures,
): Item[] => {
  const [outer] = edges;
  if (!outer || !outlines[0]) return [];
  const { air, words: most } = m.page;
  const left = outer.left + air;
  const word = (outer.right - outer.left - 2 * air) / most;
  const paragraphs = (words: number[]): number[][] => words.map((count) => linesOf(count, most));
  const lines = {
    before: set(paragraphs(page.before).toReversed(), strip.y - air, -1, outer.top + air, m),
    after: set(paragraphs(page.after), strip.y + strip.height + air, 1, outer.bottom - air * 0.75, m),
  };
  return Object.entries(lines).map(([name, own]): Item => ({
    from: 0,
    to: page.until,
    mark: {
      key: `page-${name}`,
      tag: 'path',
      attrs: {
        class: `text-line${m.page.weight}`,
        d: own.map(({ y, words }) => `M${round(left)},${round(y)}h${round(words * word)}`).join(''),
      },
    },
  }));
};

/** A line of the page: where it begins, and how many words stand in it. */
interface Line {
  y: number;
  words: number;
}

/** A paragraph's lines, as words in each. */
const linesOf = (words: number, most: number): number[] =>
  Array.from({ length: Math.ceil(words / most) }, (_, i) => Math.min(most, words - i * most));

/** Paragraphs set from `y` on, in one direction (1 down, −1 up), as far as `end`. */
const set = (paragraphs: number[][], y: number, way: 1 | -1, end: number, { page }: Measures): Line[] => {
  const lines: Line[] = [];
  let at = y;
  for (const paragraph of paragraphs) {
    for (const words of way === 1 ? paragraph : paragraph.toReversed()) {
      if (way * (end - at) < 0) return lines;
      lines.push({ y: at, words });
      at += way * page.leading;
    }
    at += way * page.paragraph;
  }
  return lines;
};
