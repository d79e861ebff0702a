import { textMark } from '../label.ts';
import { type Mark, round } from '../marks.ts';
import { shapeMarks } from '../shape.ts';
import { measure } from '../text.ts';
import { head } from './measures.ts';
import type { PlacedBand } from './place.ts';

/** Names over the columns, with the speaker's mark, when and where, and the way from one to the next. */
export const drawHead = ({ band, table, top, columns, headless }: PlacedBand, late: boolean): Mark[] =>
  (headless ? [] : columns).flatMap((placed, i): Mark[] => {
    const column = table.columns[placed.index];
    if (!column) return [];
    const key = `${band.table}-${column.key}`;
    const enter = late ? { enter: 'late' as const } : {};
    const left = placed.x + (column.beyond ? head.inset : 0);
    const name = textMark(`${key}-n`, left + head.label, top + head.name, column.name, {
      class: placed.come ? 't b' : 't f',
      ...enter,
    });
    const at = [left + head.mark, top + head.name - 4.2] as const;
    if (!placed.come) {
      const ring: Mark = {
        key: `${key}-y`,
        tag: 'circle',
        attrs: { class: 'ring yet', cx: round(at[0]), cy: round(at[1]), r: 4.8 },
      };
      return [ring, name];
    }
    const lines = column.lines.flatMap((line, at) =>
      line === ''
        ? []
        : [textMark(`${key}-${at}`, left, top + (head.lines[at] ?? 0), line, { class: 't m', ...enter })],
    );
    const mark = shapeMarks(`${key}-m`, column.role, ...at, 'tiny').map((shape) => ({ ...shape, ...enter }));
    const low = top + (head.lines[column.lines.filter(Boolean).length - 1] ?? head.name) + 2;
    const beyond: Mark[] = column.beyond
      ? [
          {
            key: `${key}-b`,
            tag: 'path',
            attrs: {
              class: 'beyond',
              d: [0.6, 3].map((x) => `M${round(placed.x + x)},${round(top + 1.5)}V${round(low)}`).join(''),
            },
            ...enter,
          },
        ]
      : [];
    const next = columns[i + 1];
    const way = next?.come ? table.columns[next.index]?.way : undefined;
    const start = left + head.label + measure(column.name, 'bold') + 7;
    return [
      ...beyond,
      ...mark,
      name,
      ...lines,
      ...(next && way ? drawWay(`${key}-w`, way, start, next.x - 7, top + head.name - 4.2, late) : []),
    ];
  });

/** The line from one name to the next: dashed where retold, double where translated; with an open head. */
const drawWay = (
  key: string,
  way: 'retells' | 'translates',
  from: number,
  to: number,
  y: number,
  late: boolean,
): Mark[] => {
  if (to - from < 10) return [];
  const at = (dy: number, end: number): string => `M${round(from)},${round(y + dy)}H${round(end)}`;
  const double = way === 'translates';
  return [
    {
      key,
      tag: 'path',
      attrs: {
        class: 'way',
        d: double ? `${at(-1.5, to - 2)}${at(1.5, to - 2)}` : at(0, to),
        ...(double ? {} : { 'stroke-dasharray': '5 3' }),
      },
      enter: late ? 'late' : 'draw',
    },
    {
      key: `${key}a`,
      tag: 'path',
      attrs: {
        class: 'way',
        d: `M${round(to - 4)},${round(y - 4)}L${round(to)},${round(y)}L${round(to - 4)},${round(y + 4)}`,
      },
      enter: 'late',
    },
  ];
};
