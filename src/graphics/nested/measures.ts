import type { Size } from '../shape.ts';

/** All lengths of `nested` in one box, in user units. */
export interface Measures {
  size: Size;
  /** Upper edge of the outermost outline, and from one to the next. */
  top: number;
  level: number;
  /** From one outline's side to the next. */
  inset: number;
  corner: number;
  /** From an outline's side to its mark; from a mark to the name; from text to the line that goes on. */
  lead: number;
  label: number;
  air: number;
  /** The strip the sentence stands on: its distance from the innermost outline above, at the sides, below. */
  strip: { above: number; side: number; below: number; left: number; right: number; pad: [number, number] };
  words: { size: number; leading: number; className: string };
  /** Baseline of the line under the sentence, from the last baseline of the sentence. */
  caption: number;
  /** From an outline's lower edge to the next, without and with words on it. */
  lower: { plain: number; worded: number };
  /** At a gap: from its words to its ends, and half the tick across them. */
  gap: number;
  tick: number;
  /** The page's other words as lines: how many stand in one, from one to the next, more between paragraphs, how far from what is around them. */
  page: { words: number; leading: number; paragraph: number; air: number; weight: string };
  /** Leading of labels. */
  leading: number;
  numeral: { size: number; className: string; height: number };
  /** The marks beside a numeral: from one to the next, from a mark to its line, from the words to the marks. */
  hops: { size: Size; pitch: number; air: number; below: number };
}

export const measures: Record<'narrow' | 'wide', Measures> = {
  narrow: {
    size: 'small',
    top: 9,
    level: 20,
    inset: 8.5,
    corner: 6,
    lead: 9,
    label: 6,
    air: 5,
    strip: { above: 12, side: 8, below: 10, left: 9, right: 4.5, pad: [6.5, 7.5] },
    words: { size: 14, leading: 17, className: 'q say' },
    caption: 16.5,
    lower: { plain: 10.5, worded: 11.5 },
    gap: 13,
    tick: 5,
    page: { words: 10, leading: 7, paragraph: 4, air: 12, weight: '' },
    leading: 14.5,
    numeral: { size: 46, className: 'numeral small', height: 30 },
    hops: { size: 'tiny', pitch: 30, air: 3.5, below: 13 },
  },
  wide: {
    size: 'large',
    top: 14,
    level: 39,
    inset: 23,
    corner: 8,
    lead: 16,
    label: 9,
    air: 8,
    strip: { above: 26, side: 23, below: 24, left: 18, right: 10, pad: [16, 14] },
    words: { size: 22, leading: 29, className: 'q say big' },
    caption: 28,
    lower: { plain: 22, worded: 24 },
    gap: 30,
    tick: 6,
    page: { words: 13, leading: 14, paragraph: 9, air: 22, weight: ' wide' },
    leading: 16,
    numeral: { size: 46, className: 'numeral small', height: 30 },
    hops: { size: 'small', pitch: 54, air: 5, below: 19 },
  },
};
