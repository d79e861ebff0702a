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
export const layoutMilestones = (pen: Pen, place: Place): Item[] => {
  const { m, box } = pen;
  const all = place.track.milestones.map((own) => ({ own, ...placeFigure(pen, place, own) }));
  return all.flatMap(({ own, key, x, y, left, right }, i): Item[] => {
    const next = all[i + 1];
    const onLine = y === place.rows.line;
    // A figure that would run into the next one moves up, and a leader goes on pointing at its mark.
    const lifted = onLine && next?.y === y && right + apart > next.left;
    if (right > box.width || (lifted && place.rows.upper === undefined))
      throw tooFull(`The figure ${own.day} of ${place.track.year}`, pen);
    const { figure } = m;
    const above = lifted ? (place.rows.upper ?? place.rows.figure) : place.rows.figure;
    const base = onLine ? above : y + figure.size * 0.34;
    const words = left + measure(String(own.day), 'strong', figure.size) + gap;
    return [
      ...(lifted
        ? [{ from: own.step, mark: leader(`${key}-up`, x, base + 5, y - m.square / 2 - 3) } satisfies Item]
        : []),
      ...glyph(key, own.kind, x, y, m, 'late').map((mark): Item => ({ from: own.step, mark })),
      {
        from: own.step,
        mark: textMark(`${key}-n`, left, base, String(own.day), { class: figure.class, enter: 'late' }),
      },
      {
        from: own.step,
        mark: textMark(`${key}-l`, words, base, own.words[box.name], { class: 't', enter: 'late' }),
      },
    ];
  });
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
