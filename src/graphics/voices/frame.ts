import type { Item } from '../frames.ts';
import { round } from '../marks.ts';
import type { Flow } from './flow.ts';
import { inset, type Measures } from './measures.ts';

/** Outlines around the words of a group: a relay's, or dashed where nobody is named. */
export const layoutFrames = (flows: readonly Flow[], m: Measures): Item[] =>
  flows.flatMap(({ blocks }, step): Item[] =>
    blocks.flatMap(({ group: { key, frame }, first, last, columns }): Item[] => {
      if (frame === undefined) return [];
      const attrs = {
        class: frame,
        x: 1,
        y: round(first - m.frame),
        width: round((columns + inset) * m.word - 2),
        height: round(last - first + 2 * m.frame),
        rx: 4,
      };
      return [{ from: step, to: step, mark: { key: `${key}-f`, tag: 'rect', attrs, enter: 'late' } }];
    }),
  );
