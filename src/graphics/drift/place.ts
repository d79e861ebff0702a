import type { Box } from '../marks.ts';
import { wordsOf, wrap } from '../text.ts';
import type { DriftBand, DriftData, DriftTable, Place } from './data.ts';
import { type Line, linesOf, onLine } from './lines.ts';
import { between, columnsIn, head, type Measures, note } from './measures.ts';

/** A column in view. */
interface PlacedColumn {
  index: number;
  x: number;
  width: number;
  /** Whether its words have come. */
  come: boolean;
}

/** A part of the sentence in view: its rule, its first baseline, and the lines of each column in view. */
export interface PlacedRow {
  part: string;
  label: string;
  /** What stands at the right end of its rule. */
  before?: string;
  rule: number;
  base: number;
  cells: { column: PlacedColumn; lines: Line[]; note: string[] }[];
}

/** One table in one step, in a box. */
export interface PlacedBand {
  band: DriftBand;
  table: DriftTable;
  top: number;
  columns: PlacedColumn[];
  /** The names over the table before stand over this one too. */
  headless: boolean;
  gap: number;
  rows: PlacedRow[];
  bottom: number;
}

const tableOf = (data: DriftData, key: string): DriftTable => {
  const found = data.tables.find((table) => table.key === key);
  if (!found) throw new Error(`The drift has no table "${key}".`);
  return found;
};

const namesOf = ({ columns }: DriftTable): string =>
  JSON.stringify(columns.map(({ name, lines }) => [name, ...lines]));

const placeBand = (
  data: DriftData,
  band: DriftBand,
  above: PlacedBand | undefined,
  box: Box,
  m: Measures,
): PlacedBand => {
  const table = tableOf(data, band.table);
  const { gap, width, shown } = columnsIn(box, table.columns.length);
  const first = box.name === 'narrow' ? band.at - 1 : 0;
  const columns = table.columns
    .map((_, index) => ({ index, x: (index - first) * (width + gap), width, come: index <= band.until }))
    .slice(first, first + shown);
  const headless = above !== undefined && namesOf(above.table) === namesOf(table);
  const top = above ? above.bottom + (headless ? 0 : between[box.name]) : 0;
  let y = top + (headless ? 0 : head.rule);
  const rows = table.rows
    .filter(({ part }) => box.name === 'wide' || band.narrow.includes(part))
    .map(({ part, label }, at): PlacedRow => {
      const cells = columns.map((column) => {
        const cell = table.columns[column.index]?.cells[part] ?? { blocks: [] };
        const guests =
          box.name === 'wide'
            ? []
            : band.guests
                .filter((g) => g.column === column.index && g.part === part)
                .map(({ block }) => block);
        return {
          column,
          lines: linesOf(
            { blocks: [...cell.blocks, ...guests] },
            width,
            m.size,
            (block) => block.place === true && (box.name === 'wide' || guests.includes(block)),
          ),
          note: wrap(wordsOf(cell.note ?? '', 'label'), width - note.inset).map((line) =>
            line.map(({ text }) => text).join(' '),
          ),
        };
      });
      const rule = y;
      const tall = Math.max(
        ...cells.map(({ lines, note: own }) =>
          Math.max(Math.max(lines.length, 1) * m.lead - m.lead, own.length * note.lead - note.lead),
        ),
      );
      y += m.top + tall + m.bottom + m.air;
      const before =
        (box.name === 'narrow' ? band.before[part] : undefined) ?? (at === 0 ? table.where : undefined);
      return { part, label, ...(before === undefined ? {} : { before }), rule, base: rule + m.top, cells };
    });
  return { band, table, top, columns, headless, gap, rows, bottom: y };
};

/** Places the tables of a step one above the other. */
export const placeStep = (data: DriftData, step: number, box: Box, m: Measures): PlacedBand[] =>
  (data.steps[step] ?? []).reduce<PlacedBand[]>(
    (placed, band) => [...placed, placeBand(data, band, placed.at(-1), box, m)],
    [],
  );

/** How low a step's last words come, with what hangs below them. */
export const bottomOf = (placed: readonly PlacedBand[], m: Measures): number =>
  (placed.at(-1)?.bottom ?? 0) - m.bottom - m.air + m.under + 1.5;

/** Letters as they stand in the picture, line by line, as far as they are in view. */
export interface Spot {
  column: PlacedColumn;
  x: number;
  width: number;
  base: number;
}

export const spotsOf = (placed: PlacedBand, place: Place, m: Measures): Spot[] => {
  const row = placed.rows.find(({ part }) => part === place.part);
  if (!row) return [];
  return row.cells.flatMap(({ column, lines }) =>
    column.come
      ? lines.flatMap((line, i): Spot[] => {
          if (line.block.key !== place.block) return [];
          const at = onLine(line, place.from, place.to, m.size);
          return at ? [{ column, x: column.x + at.x, width: at.width, base: row.base + i * m.lead }] : [];
        })
      : [],
  );
};
