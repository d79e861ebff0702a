import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { type Mark, round } from '../marks.ts';
import { measure } from '../text.ts';
import type { Milestone } from './data.ts';
import { glyph, halfWidth } from './glyph.ts';
import { lineDays } from './measures.ts';
import { lineOf, type Pen, type Place, tooFull } from './pen.ts';

/** From here on, as a share of a line, a figure ends at its mark instead of beginning there. */
const turn = 0.6;
/** Between a figure and its words, and at least between two figures. */
const [gap, apart] = [4, 10];

/** The figures of a year: how many days until what, above the line, or beside the mark where the line has run on. */
export const layoutMilestones = (pen: Pen, place: Place): Item[] =>
  spread(pen, place).flatMap(({ own, key, x, y, left, lifted }): Item[] => {
    const { m, box } = pen;
    const { figure, upper = figure } = place.rows;
    const size = m.figure.size;
    const base = y === place.rows.line ? (lifted ? upper : figure) : y + size * 0.34;
    const words = left + measure(String(own.day), 'strong', size) + gap;
    const marks = [
      ...(lifted ? [leader(`${key}-up`, x, base + 5, y - m.square / 2 - 3)] : []),
      ...glyph(key, own.kind, x, y, m, 'late'),
      textMark(`${key}-n`, left, base, String(own.day), { class: m.figure.class, enter: 'late' }),
      textMark(`${key}-l`, words, base, own.words[box.name], { class: 't', enter: 'late' }),
    ];
    return marks.map((mark): Item => ({ from: own.step, mark }));
  });

interface Figure {
  own: Milestone;
  key: string;
  /** Its mark, and how far figure and words reach. */
  x: number;
  y: number;
  left: number;
  right: number;
  /** It stands a row higher, and a leader goes on pointing at its mark. */
  lifted: boolean;
}

/** Figures that would run into the next one move up where there is a row for it; else the next gives way, but stays near its mark. */
const spread = (pen: Pen, place: Place): Figure[] => {
  const { line, upper } = place.rows;
  const figures = place.track.milestones.map((own): Figure => ({
    own,
    lifted: false,
    ...placeFigure(pen, place, own),
  }));
  figures.forEach((figure, i) => {
    const next = figures[i + 1];
    const over = figure.y === line && next?.y === line ? figure.right + apart - next.left : 0;
    if (next && over > 0) {
      if (upper !== undefined) figure.lifted = true;
      else {
        next.left += over;
        next.right += over;
      }
    }
    if (figure.right > pen.box.width || (upper === undefined && over > 4 * pen.m.square))
      throw tooFull(`The figure ${figure.own.day} of ${place.track.year}`, pen);
  });
  return figures;
};

const leader = (key: string, x: number, from: number, to: number): Mark => ({
  key,
  tag: 'path',
  attrs: { class: 'leader', d: `M${round(x)},${round(from)}V${round(to)}` },
  enter: 'late',
});

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
