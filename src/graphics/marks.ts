/** A run of text inside a label: its words and, where it differs from the label, its class. */
export interface Run {
  text: string;
  class?: string;
}

/** How a mark comes in when a step adds it: by fading, by being drawn from its start, written line by line, last, or drawn last. */
type Enter = 'fade' | 'draw' | 'write' | 'late' | 'trace';

/** One shape in a picture. `key` never changes for the same thing across steps and states. */
export interface Mark {
  key: string;
  tag: 'circle' | 'rect' | 'path' | 'text';
  /** Printed as they are, in this order; numbers with at most two decimals. */
  attrs: Record<string, string | number>;
  /** For text: its runs. */
  runs?: Run[];
  /** Motion only; not printed. */
  enter?: Enter;
  /** For `write`: its place among the lines that are written one after another, from 0. */
  order?: number;
  /**
   * For what is sorted: how long it waits before it moves, in ms, at most 340. A path that has it goes along
   * its line first, then across. Motion only; not printed.
   */
  delay?: number;
}

/** A drawing box in user units. Pictures are drawn for the smallest size they are shown at, and only scaled up. */
export interface Box {
  name: 'narrow' | 'wide';
  width: number;
  height: number;
}

/** The two design boxes of every graphic. */
export const boxes: Record<Box['name'], Box> = {
  narrow: { name: 'narrow', width: 288, height: 340 },
  wide: { name: 'wide', width: 560, height: 560 },
};

/** A table that says what a picture says. */
export interface Table {
  head: string[];
  rows: string[][];
  /** Words in its cells that are in another language than the page. */
  foreign?: { text: string; language: string }[];
}

/** A number as it is printed: at most two decimals, no trailing zeros. */
export const round = (value: number): number => Math.round(value * 100) / 100;
