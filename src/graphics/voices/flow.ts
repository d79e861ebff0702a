import type { VoiceGroup, VoicesData } from './data.ts';
import { indent, inset, type Measures, perLine, type Room } from './measures.ts';

/** Words of one run on one line: from which of its words on, how many, and where the first stands. */
export interface Segment {
  run: number;
  from: number;
  words: number;
  /** Counted in words from the left. */
  column: number;
  /** The middle of the line. */
  y: number;
}

/** A group's place: its name's baseline, its first and its last line, and how far its lines reach. */
interface Block {
  group: VoiceGroup;
  name: number;
  first: number;
  last: number;
  columns: number;
}

/** A step's words set in lines, its groups one under another. */
export interface Flow {
  segments: Segment[];
  blocks: Block[];
  /** Paragraphs that begin a line, in groups that are set so. */
  numbers: { group: string; paragraph: number; column: number; y: number }[];
  bottom: number;
}

/** Sets the runs of each group in lines, in the order of the article. `ease`: how far, from 0 to 1, the step spreads. */
export const flow = ({ runs, steps }: VoicesData, step: number, m: Measures, ease: number): Flow => {
  const at = ([least, most]: Room): number => Math.floor((least + (most - least) * ease) / m.unit) * m.unit;
  const [line, paragraphGap] = [at(m.line), at(m.paragraph)];
  const made: Flow = { segments: [], blocks: [], numbers: [], bottom: 0 };
  let top = m.top;
  (steps[step]?.groups ?? []).forEach((group, place) => {
    const framed = group.frame !== undefined;
    const [left, right] = framed ? [inset, perLine - inset] : [0, perLine];
    // The headline names the first group.
    const name = top + m.name;
    const first =
      (place === 0 ? top + m.below[0] / 2 : name + at(m.below)) + (framed ? m.frame - m.below[0] / 2 : 0);
    const hanging = group.byParagraph ? left + indent : left;
    let [y, column, paragraph, columns] = [first, hanging, 0, 0];
    runs.forEach((run, i) => {
      if (run.group[step] !== group.key) return;
      if (group.byParagraph && run.paragraph !== paragraph) {
        if (paragraph > 0) y += line + paragraphGap;
        paragraph = run.paragraph;
        made.numbers.push({ group: group.key, paragraph, column: left, y });
        column = hanging;
      }
      for (let from = 0; from < run.words;) {
        if (column === right) {
          y += line;
          column = hanging;
        }
        const words = Math.min(run.words - from, right - column);
        made.segments.push({ run: i, from, words, column, y });
        column += words;
        columns = Math.max(columns, column);
        from += words;
      }
    });
    made.blocks.push({ group, name, first, last: y, columns });
    made.bottom = y + (framed ? m.frame : m.below[0] / 2);
    top = made.bottom + at(m.group);
  });
  return made;
};
