import type { VoicesData } from './data.ts';
import type { Measures } from './measures.ts';

/** Words of one run on one line: from which of its words on, how many, and where the first stands. */
export interface Segment {
  run: number;
  from: number;
  words: number;
  /** Counted in words from the line's beginning. */
  column: number;
  /** The middle of the line. */
  y: number;
}

/** A step's words set in lines, its groups one under another. */
export interface Flow {
  segments: Segment[];
  /** The middle of each group's first line, by key. */
  heads: Map<string, number>;
  /** Paragraphs that begin a line, in groups that are set so. */
  numbers: { group: string; paragraph: number; y: number }[];
  bottom: number;
}

/**
 * Sets the runs of each group in lines of `perLine` words, in the order of the article.
 * @param heights how high each group's name stands, by key
 */
export const flow = (
  { runs, steps }: VoicesData,
  step: number,
  m: Measures,
  heights: ReadonlyMap<string, number>,
): Flow => {
  const made: Flow = { segments: [], heads: new Map(), numbers: [], bottom: 0 };
  let y = m.top;
  for (const { key, byParagraph } of steps[step]?.groups ?? []) {
    made.heads.set(key, y);
    const top = y;
    let column = 0;
    let paragraph = 0;
    runs.forEach((run, i) => {
      if (run.group[step] !== key) return;
      if (byParagraph && run.paragraph !== paragraph) {
        if (paragraph > 0) {
          y += m.line + m.paragraph;
          column = 0;
        }
        paragraph = run.paragraph;
        made.numbers.push({ group: key, paragraph, y });
      }
      for (let from = 0; from < run.words;) {
        if (column === m.perLine) {
          y += m.line;
          column = 0;
        }
        const words = Math.min(run.words - from, m.perLine - column);
        made.segments.push({ run: i, from, words, column, y });
        column += words;
        from += words;
      }
    });
    made.bottom = Math.max(y + m.line / 2, top - m.line / 2 + (heights.get(key) ?? 0));
    y = made.bottom + m.group + m.line / 2;
  }
  return made;
};
