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
  tick: number;
  /** Leading of labels. */
  leading: number;
  numeral: { size: number; className: string; height: number };
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
    strip: { above: 13, side: 8, below: 10, left: 9, right: 4.5, pad: [6.5, 6] },
    words: { size: 14, leading: 17, className: 'q say' },
    caption: 16.5,
    lower: { plain: 9.5, worded: 11.5 },
    tick: 5,
    leading: 14.5,
    numeral: { size: 46, className: 'numeral small', height: 30 },
  },
  wide: {
    size: 'large',
    top: 14,
    level: 34,
    inset: 16.5,
    corner: 8,
    lead: 16,
    label: 9,
    air: 8,
    strip: { above: 22, side: 14, below: 20, left: 16, right: 8, pad: [15, 14] },
    words: { size: 26, leading: 34, className: 'q say big' },
    caption: 28,
    lower: { plain: 19, worded: 21.5 },
    tick: 6,
    leading: 16,
    numeral: { size: 72, className: 'numeral middle', height: 48 },
  },
};
