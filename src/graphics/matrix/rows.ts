import { type Box, round } from '../marks.ts';
import { measure, wordsOf, wrap } from '../text.ts';
import { heightOf, setCell } from './cell.ts';
import type { Cells, Row, RowKey } from './data.ts';
import type { Measures } from './measures.ts';

/** Where a row stands: its upper and lower end, and the lines of its label. */
export interface Place {
  row: Row;
  top: number;
  bottom: number;
  middle: number;
  label: string[];
  question: string[];
}

const linesIn = (text: string, width: number): string[] => {
  const lines = wrap(wordsOf(text, 'bold'), width).map((line) => line.map((word) => word.text).join(' '));
  const wide = lines.find((line) => measure(line, 'bold') > width);
  if (wide !== undefined) {
    throw new Error(
      `The row label “${wide}” has no room.\n    → use a shorter word in matrix.row.* of content/_ui/.`,
    );
  }
  return lines;
};

/**
 * The rows: each as high as the tallest of all its cells, whatever the step, so that nothing moves
 * between steps; what is left over is shared out evenly. The narrow box leaves the reply to its strip.
 * Throws when the rows need more height than the box has.
 */
export const placeRows = (
  rows: readonly Row[],
  cells: readonly Cells[],
  width: number,
  box: Box,
  m: Measures,
): Map<RowKey, Place> => {
  const shown = rows.filter(({ key }) => box.name === 'wide' || key !== 'reply');
  const needs = shown.map(({ key, label, question }) => {
    const own = { label: linesIn(label, m.label), question: linesIn(question, m.label) };
    const labels = Math.max(own.label.length, own.question.length) * m.leading;
    const tallest = cells.map((all) => heightOf(setCell(all[key], box.name, width, m)));
    return { ...own, height: Math.max(m.rows.least, labels, ...tallest) + 2 * m.rows.inset };
  });
  const spare = m.rows.bottom - m.rows.top - needs.reduce((sum, { height }) => sum + height, 0);
  if (spare < 0) {
    throw new Error(
      `The rows of "matrix" need ${Math.ceil(-spare)} units more than the ${box.name} box has.\n` +
        '    → shorten the labels of the fullest cells.',
    );
  }
  let top = m.rows.top;
  return new Map(
    shown.map((row, i) => {
      const { label = [], question = [], height = 0 } = needs[i] ?? {};
      const bottom = top + height + spare / shown.length;
      const place = {
        row,
        top: round(top),
        bottom: round(bottom),
        middle: (top + bottom) / 2,
        label,
        question,
      };
      top = bottom;
      return [row.key, place];
    }),
  );
};
