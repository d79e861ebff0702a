import { type Mark, round } from '../marks.ts';
import type { MarkKind } from './data.ts';
import type { Measures } from './measures.ts';

/** Half the width of a mark of the tracks. */
export const halfWidth = (kind: MarkKind, m: Measures): number => {
  if (kind === 'denied') return m.ring + 0.75;
  return (kind === 'posted' ? m.page[0] : m.square) / 2 + 0.5;
};

/**
 * A mark of the tracks, the same in both years: a square for an official attribution, the same dashed for
 * charges, a page for contents posted, a ring with a bar for a denial.
 */
export const glyph = (
  key: string,
  kind: MarkKind,
  x: number,
  y: number,
  m: Measures,
  enter?: Mark['enter'],
): Mark[] => {
  const late = enter === undefined ? {} : { enter };
  const rect = (name: string, width: number, height: number, rx?: number): Mark => ({
    key,
    tag: 'rect',
    attrs: {
      class: name,
      x: round(x - width / 2),
      y: round(y - height / 2),
      width,
      height,
      ...(rx === undefined ? {} : { rx }),
    },
    ...late,
  });
  switch (kind) {
    case 'attributed':
      return [rect('n-examines', m.square, m.square)];
    case 'charged':
      return [rect('n-charge', m.square, m.square)];
    case 'posted':
      return [rect('n-page', ...m.page, 2)];
    case 'denied':
      return [
        {
          key,
          tag: 'circle',
          attrs: { class: 'n-denies c-fine', cx: round(x), cy: round(y), r: m.ring },
          ...late,
        },
        {
          key: `${key}-bar`,
          tag: 'path',
          attrs: {
            class: 'n-bar c-fine',
            d: `M${round(x - m.ring + 1)},${round(y)}h${round(2 * m.ring - 2)}`,
          },
          ...late,
        },
      ];
  }
};
