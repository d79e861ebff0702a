import { type Box, round } from '../marks.ts';
import { replyTop } from '../reply.ts';
import type { Column } from './data.ts';

/** All lengths of the matrix in one box, in user units (mockups, README-b). */
export interface Measures {
  /** Width of the row labels, and where cells begin. */
  label: number;
  left: number;
  /** Between columns, and so much more at the as-of line. */
  gap: number;
  divide: number;
  leading: number;
  /** Inside a stated cell: above and below, left, and left behind a double hairline. */
  pad: { y: number; x: number; beyond: number; end: number };
  /** Above and below a blank; between the two parts of a cell. */
  blank: number;
  between: number;
  /** First baselines of the head. */
  head: { period: number; question: number; who: number; leading: number };
  /** Where the rows begin and end, how far their cells stand from the rules, and the least height of one. */
  rows: { top: number; bottom: number; inset: number; least: number };
}

const measures: Record<Box['name'], Omit<Measures, 'rows'> & { rows: Omit<Measures['rows'], 'bottom'> }> = {
  narrow: {
    label: 80,
    left: 84,
    gap: 0,
    divide: 0,
    leading: 14.5,
    pad: { y: 3, x: 8, beyond: 10, end: 4 },
    blank: 1,
    between: 2,
    head: { period: 10, question: 29, who: 47, leading: 14.5 },
    rows: { top: 68, inset: 2, least: 32 },
  },
  wide: {
    label: 71,
    left: 76,
    gap: 6,
    divide: 12,
    leading: 14.2,
    pad: { y: 4, x: 7, beyond: 9.5, end: 2 },
    blank: 1.5,
    between: 2,
    head: { period: 11, question: 65, who: 96.5, leading: 14.5 },
    rows: { top: 134, inset: 2.5, least: 30 },
  },
};

/** The lengths of a box; the rows end where the reply strip begins. */
export const measuresOf = (box: Box): Measures => {
  const own = measures[box.name];
  return { ...own, rows: { ...own.rows, bottom: replyTop(box) - 4 } };
};

/** Where columns stand, and how wide they are: all equal, those known later behind the as-of line. */
export interface Places {
  x: number[];
  width: number;
  /** x of the as-of line; none where every column is of one date. */
  line?: number;
}

/**
 * One column fills the narrow box; the wide box shows all, beside each other.
 * Throws when columns of the article's date follow later ones.
 */
export const placeColumns = (columns: readonly Column[], box: Box, m: Measures): Places => {
  const first = columns.findIndex(({ latest }) => latest);
  if (first >= 0 && columns.slice(first).some(({ latest }) => !latest)) {
    throw new Error(
      'A column as known on the article’s date follows a later one.\n    → put the steps in the order of their dates.',
    );
  }
  if (box.name === 'narrow') return { x: columns.map(() => m.left), width: box.width - m.left };
  const later = first > 0 ? m.divide : 0;
  const width = (box.width - m.left - (columns.length - 1) * m.gap - later) / columns.length;
  const x = columns.map(({ latest }, i) => round(m.left + i * (width + m.gap) + (latest ? later : 0)));
  return {
    x,
    width: round(width),
    ...(first > 0 ? { line: round((x[first] ?? 0) - (later + m.gap) / 2) } : {}),
  };
};
