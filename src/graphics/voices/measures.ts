/** What grows where a step has room: its least and its most. */
export type Room = readonly [least: number, most: number];

interface Type {
  size: number;
  className: string;
}

/** All lengths of `voices` in one box, in user units. */
export interface Measures {
  /** What heights are multiples of: short numbers, of which there are many. */
  unit: number;
  /** One word, with the gap after it. */
  word: number;
  /** The headline: its number, and the baselines and size of the two lines beside it. */
  numeral: Type;
  head: { lines: readonly [number, number]; what: Type; of: Type };
  /** Where the first group begins. */
  top: number;
  /** From the top of a group to the baseline of its name, and from there to the middle of its first line. */
  name: number;
  below: Room;
  /** How many words of a group, before its name. */
  figure: string;
  /** From line to line; between paragraphs; between groups; and between the last of them and the reply strip. */
  line: Room;
  paragraph: Room;
  group: Room;
  foot: number;
  /** Between an outline and the middle of the lines in it. */
  frame: number;
}

/** How many words make a line: the same in both boxes, so that lines break at the same words. */
export const perLine = 48;
/** Words that the number of a paragraph takes the place of, and the outline of a group on each side. */
export const indent = 4;
export const inset = 1;

export const measures: Record<'narrow' | 'wide', Measures> = {
  narrow: {
    unit: 0.5,
    word: 6,
    numeral: { size: 46, className: 'numeral small' },
    head: { lines: [17, 32.5], what: { size: 14, className: 't b big' }, of: { size: 12, className: 't m' } },
    top: 48,
    name: 10,
    below: [9, 10],
    figure: 'q b',
    line: [8.5, 12],
    paragraph: [6.5, 8],
    group: [6, 20],
    foot: 8,
    frame: 9,
  },
  wide: {
    unit: 1,
    word: 11.68,
    numeral: { size: 72, className: 'numeral middle' },
    head: {
      lines: [31, 50],
      what: { size: 14, className: 't b big' },
      of: { size: 14, className: 't m big' },
    },
    top: 78,
    name: 13,
    below: [13, 15],
    figure: 'q b big',
    line: [14, 21],
    paragraph: [5, 12],
    group: [12, 36],
    foot: 12,
    frame: 14,
  },
};
