import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { measure } from '../text.ts';
import type { Milestone } from './data.ts';
import { glyph, halfWidth } from './glyph.ts';
import { lineDays } from './measures.ts';
import { lineOf, type Pen, type Place, tooFull } from './pen.ts';

/** From here on, as a share of a line, a figure ends at its mark instead of beginning there. */
const turn = 0.6;
/** Between a figure and its words. */
const gap = 4;

/** The figures of a year: how many days until what, above the line, or beside the mark where the line has run on. */
export const layoutMilestones = (pen: Pen, place: Place): Item[] => {
  let taken = -Infinity;
  return place.track.milestones.flatMap((own): Item[] => {
    const { key, y, x, ...reach } = placeFigure(pen, place, own);
    // A figure gives way to the one before it, but stays near its mark.
    const left = y === place.rows.line ? Math.max(reach.left, taken) : reach.left;
    const right = reach.right + left - reach.left;
    if (y === place.rows.line) taken = right + 7;
    if (right > pen.box.width || left > reach.left + 4 * pen.m.square)
      throw tooFull(`The figure ${own.day} of ${place.track.year}`, pen);
    const { figure } = pen.m;
    const base = y === place.rows.line ? place.rows.figure : y + figure.size * 0.34;
    const words = left + measure(String(own.day), 'strong', figure.size) + gap;
    return [
      ...glyph(key, own.kind, x, y, pen.m, 'late').map((mark): Item => ({ from: own.step, mark })),
      {
        from: own.step,
        mark: textMark(`${key}-n`, left, base, String(own.day), { class: figure.class, enter: 'late' }),
      },
      {
        from: own.step,
        mark: textMark(`${key}-l`, words, base, own.words[pen.box.name], { class: 't', enter: 'late' }),
      },
    ];
  });
};

/** A figure's mark, and how far the figure and its words reach. */
const placeFigure = (
  pen: Pen,
  place: Place,
  { kind, day, words }: Milestone,
): { key: string; x: number; y: number; left: number; right: number } => {
  const { box, m } = pen;
  const [x, y, half] = [pen.x(day), lineOf(pen, place, day), halfWidth(kind, m)];
  const width = measure(String(day), 'strong', m.figure.size) + gap + measure(words[box.name], 'label');
  const beside = y !== place.rows.line;
  const ends = !beside && day > turn * lineDays;
  const left = beside ? x + half + 4 : ends ? Math.min(x + half, pen.end) - width : x - half;
  return { key: `${place.track.key}-${kind}`, x, y, left, right: left + width };
};
