import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { type Mark, round } from '../marks.ts';
import { type Block, fillRow, firstLine } from './cell.ts';
import type { RowKey } from './data.ts';
import type { Measures } from './measures.ts';
import type { Place } from './rows.ts';
import { stress } from './stress.ts';

/** Cells of one column as shown in some steps, at one place. */
export interface Screen {
  key: string;
  /** First and last step it is shown in; to the end when absent. */
  from: number;
  to?: number;
  cells: Map<RowKey, Block[]>;
}

/** Where cells are drawn, and how they change with the step. */
export interface Pen {
  m: Measures;
  rows: Map<RowKey, Place>;
  x: number;
  width: number;
  /** Names what is drawn here; screens at one place share their marks. */
  key: string;
  /** The first and last step in which blanks stand out and what is stated steps back. */
  blanks?: { from: number; to: number };
  /** Surfaces come out from their left edge: they wait with no width in the step before. */
  unroll: boolean;
}

/** The dotted line of an empty field, as in a form. */
export const formDash = '1.2 3.4';

/** The marks a block is made of, texts apart, each under its name. */
const shapesOf = (block: Block, top: number, { m, x, width }: Pen): Record<string, Mark['attrs']> => {
  const end = round(x + width);
  const last = top + firstLine(block, m) + Math.max(0, block.lines.length - 1) * m.leading;
  return {
    ...(block.kind === 'stated'
      ? { panel: { class: 'panel', x: round(x), y: round(top), width: round(width), height: block.height } }
      : {}),
    ...(block.kind === 'blank'
      ? {
          dots: {
            class: 'blank',
            d: `M${round(x + block.dots)},${round(last)}H${end}`,
            'stroke-dasharray': formDash,
          },
        }
      : {}),
    ...(block.beyond
      ? {
          beyond: {
            class: 'beyond',
            d: [0.5, 2.7].map((dx) => `M${round(x + dx)},${round(top)}v${block.height}`).join(''),
          },
        }
      : {}),
  };
};

/**
 * Draws the screens of one place. A surface, dotted line or hairline that the next screen has too
 * stays and changes its form; words come and go.
 */
export const drawCells = (screens: readonly Screen[], pen: Pen): Item[] => {
  const shapes: Item[] = [];
  const texts: Item[] = [];
  for (const [row, place] of pen.rows) {
    const inside = place.top + pen.m.rows.inset;
    const room = place.bottom - pen.m.rows.inset - inside;
    /** Marks of this row that the last screen left open, by name. */
    let open = new Map<string, { item: Item; screen: Screen }>();
    for (const screen of screens) {
      const blocks = fillRow(screen.cells.get(row) ?? [], room, pen.m);
      const now: typeof open = new Map();
      blocks.forEach((block, part) => {
        const at = inside + block.top;
        for (const [name, attrs] of Object.entries(shapesOf(block, at, pen))) {
          const before = open.get(`${name}${part}`);
          if (before?.screen.to === screen.from - 1) {
            const { item } = before;
            (item.then ??= []).push([screen.from, changed(item, attrs)]);
            extend(item, screen.to);
            now.set(`${name}${part}`, { item, screen });
            continue;
          }
          const key = `${pen.key}-${row}-${name}${part}`;
          const count = shapes.filter(({ mark }) => mark.key.startsWith(`${key}.`)).length;
          const item = shapeItem(`${key}.${count}`, name, attrs, screen, pen);
          shapes.push(item);
          now.set(`${name}${part}`, { item, screen });
        }
        texts.push(...linesOf(block, at, `${screen.key}-${row}-${part}`, screen, pen));
      });
      open = now;
    }
  }
  const surfaces = shapes.filter(({ mark }) => mark.tag === 'rect');
  const lines = shapes.filter(({ mark }) => mark.tag !== 'rect');
  return [...surfaces, ...lines, ...texts].map((item) => stress(item, pen.blanks));
};

/** What differs from the attributes a mark has by now. */
const changed = ({ mark, then = [] }: Item, attrs: Mark['attrs']): Mark['attrs'] => {
  const now = Object.assign({}, mark.attrs, ...then.map(([, own]) => own)) as Mark['attrs'];
  return Object.fromEntries(Object.entries(attrs).filter(([name, value]) => now[name] !== value));
};

const extend = (item: Item, to: number | undefined): void => {
  if (to === undefined) delete item.to;
  else item.to = to;
};

const shapeItem = (key: string, name: string, attrs: Mark['attrs'], screen: Screen, pen: Pen): Item => {
  const unrolls = pen.unroll && name === 'panel' && screen.from > 0;
  return {
    from: screen.from - (unrolls ? 1 : 0),
    ...(screen.to === undefined ? {} : { to: screen.to }),
    mark: {
      key,
      tag: name === 'panel' ? 'rect' : 'path',
      attrs: unrolls ? { ...attrs, width: 0 } : attrs,
      ...(name === 'dots' ? { enter: 'draw' as const } : {}),
    },
    ...(unrolls ? { then: [[screen.from, { width: attrs['width'] ?? 0 }]] } : {}),
  };
};

const linesOf = (block: Block, top: number, key: string, screen: Screen, { m, x, unroll }: Pen): Item[] =>
  block.lines.map((line, i) => {
    const y = top + firstLine(block, m) + i * m.leading;
    const mark = textMark(`${key}-${i}`, x + block.inset, y, line, {
      class: { stated: 't on-panel', blank: 't f', none: 't f none' }[block.kind],
      ...(unroll ? { enter: 'late' as const } : {}),
    });
    return { from: screen.from, ...(screen.to === undefined ? {} : { to: screen.to }), mark };
  });
