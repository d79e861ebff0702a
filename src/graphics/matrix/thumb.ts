import type { Item } from '../frames.ts';
import { type Box, type Mark, round } from '../marks.ts';
import { type Column, type MatrixData, type Part, rowKeys } from './data.ts';
import { firstOf, spans } from './grid.ts';

const cell = { width: 9, height: 6, gapX: 3, gapY: 2, divide: 3 };

const boxAt = (x: number, y: number, width: number): string =>
  `M${round(x)},${round(y)}h${width}v${cell.height}h${-width}v${-cell.height}`;

/** How much of a cell is full, from the left, and whether it is outlined: both where it is stated in part. */
const look = (parts: readonly Part[]): { full: number; outline: boolean } => {
  const stated = parts.some(({ kind }) => kind === 'stated');
  const outline = parts.some(({ kind }) => kind === 'blank');
  return { full: stated ? cell.width / (outline ? 2 : 1) : 0, outline };
};

/** A mark whose class follows the step: `on` where it is the one to look at. */
const following = (mark: Mark, name: string, on: readonly boolean[], from: number): Item => {
  const classAt = (step: number): string => (on[step] ? `${name} on` : name);
  const then = on.flatMap((_, step): NonNullable<Item['then']> =>
    step > from && classAt(step) !== classAt(step - 1) ? [[step, { class: classAt(step) }]] : [],
  );
  return {
    from,
    mark: { ...mark, attrs: { class: classAt(from), ...mark.attrs } },
    ...(then.length > 0 ? { then } : {}),
  };
};

/**
 * The whole matrix as small boxes, top right: where the reader is in it. The current column is ink,
 * and so are the blanks where they are the step's point; a bar under it moves along.
 */
export const layoutThumb = (data: MatrixData, box: Box): Item[] => {
  const { columns, views } = data;
  const from = firstOf(columns);
  const shown = spans(data);
  const line = columns.findIndex(({ latest }) => latest);
  const later = line > 0 ? cell.divide : 0;
  const left = box.width - 1 - later - columns.length * (cell.width + cell.gapX) + cell.gapX;
  const xOf = ({ latest }: Column, i: number): number =>
    round(left + i * (cell.width + cell.gapX) + (latest ? later : 0));
  const yOf = (row: number): number => 1 + row * (cell.height + cell.gapY);
  const bottom = yOf(rowKeys.length);

  const cells = columns.flatMap((column, i): Item[] => {
    const x = xOf(column, i);
    const looks = rowKeys.map((key) => look(column.cells[key]));
    const current = views.map((_, step) => {
      const span = shown[i];
      return span !== undefined && span.from <= step && step <= (span.to ?? step);
    });
    const path = (draw: (own: { full: number; outline: boolean }) => number): string =>
      looks.map((own, row) => (draw(own) > 0 ? boxAt(x, yOf(row), draw(own)) : '')).join('');
    const full = path((own) => own.full);
    const outline = path((own) => (own.outline ? cell.width : 0));
    const blanks = views.map((view, step) => view === 'blanks' || current[step] === true);
    return [
      ...(full === ''
        ? []
        : [following({ key: `th-f${i}`, tag: 'path', attrs: { d: full } }, 'th-f', current, from)]),
      ...(outline === ''
        ? []
        : [following({ key: `th-o${i}`, tag: 'path', attrs: { d: outline } }, 'th-o', blanks, from)]),
    ];
  });
  const [first, ...others] = columns;
  const latest = columns[line];
  const last = shown.at(-1)?.to;
  return [
    ...cells,
    ...(latest && line > 0
      ? [
          {
            from,
            mark: {
              key: 'th-line',
              tag: 'path' as const,
              attrs: {
                class: 'thin',
                d: `M${round(xOf(latest, line) - (cell.gapX + later) / 2)},0V${bottom}`,
              },
            },
          },
        ]
      : []),
    ...(first
      ? [
          {
            from,
            ...(last === undefined ? {} : { to: last }),
            mark: {
              key: 'th-bar',
              tag: 'rect' as const,
              attrs: { class: 'th-f on', x: xOf(first, 0), y: bottom + 1.5, width: cell.width, height: 2.5 },
            },
            then: others.map((column, i): [number, Mark['attrs']] => [
              column.step,
              { x: xOf(column, i + 1) },
            ]),
          },
        ]
      : []),
  ];
};
