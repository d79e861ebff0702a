import type { Item, Layout } from '../frames.ts';
import type { Box } from '../marks.ts';
import { layoutReplies } from '../reply.ts';
import type { MatrixData } from './data.ts';
import { blanksAt } from './grid.ts';
import { layoutRows } from './labels.ts';
import { measuresOf, placeColumns } from './measures.ts';
import { layoutNarrow } from './narrow.ts';
import { placeRows } from './rows.ts';
import { layoutWide } from './wide.ts';

/**
 * The matrix: claims are columns, what was stated of them are rows. The wide box fills the table
 * column by column, the narrow one is a window of one column on the same table.
 * Throws when a head, a cell or the rows do not fit.
 */
export const layout = (data: MatrixData, box: Box): Layout => {
  const m = measuresOf(box);
  const places = placeColumns(data.columns, box, m);
  const narrow = box.name === 'narrow';
  const cells = [...data.columns.map((column) => column.cells), ...(narrow ? [data.sample.cells] : [])];
  const grid = { rows: placeRows(data.rows, cells, places.width, box, m) };
  const hidden = narrow ? blanksAt(data) : undefined;
  const items: Item[] = [
    ...layoutRows(grid.rows, data.views.indexOf('questions'), hidden, box, m),
    ...(narrow ? layoutNarrow : layoutWide)(data, box, m, places, grid),
    ...layoutReplies(data.replies[box.name], box),
  ];
  return { items };
};
