import type { Item } from '../frames.ts';
import type { Box } from '../marks.ts';
import { drawCells } from './cells.ts';
import type { MatrixData } from './data.ts';
import { blanksAt, type Grid, setRows } from './grid.ts';
import { layoutHead } from './head.ts';
import { layoutKey } from './key.ts';
import type { Measures, Places } from './measures.ts';
import { layoutLine, layoutPeriods } from './periods.ts';

/** The whole table: a column comes in at each step, and stays. Later knowledge comes out from behind the as-of line. */
export const layoutWide = (data: MatrixData, box: Box, m: Measures, places: Places, grid: Grid): Item[] => {
  const blanks = blanksAt(data);
  return [
    ...data.columns.flatMap((column, i): Item[] => {
      const x = places.x[i] ?? 0;
      const pen = {
        m,
        rows: grid.rows,
        x,
        width: places.width,
        key: column.key,
        unroll: column.latest,
        ...(blanks ? { blanks } : {}),
      };
      return [
        ...layoutHead(column, { x, width: places.width, from: column.step }, box, m),
        ...drawCells(
          [{ key: column.key, from: column.step, cells: setRows(column.cells, box, places.width, m) }],
          pen,
        ),
      ];
    }),
    ...layoutPeriods(data, m, places),
    ...layoutLine(data, m, places),
    ...layoutKey(data, box, m, places, grid),
  ];
};
