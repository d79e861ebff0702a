import { type Mark, round } from '../marks.ts';
import type { Pen } from './pen.ts';

/** Between two columns. */
const gutter = 12;

/** A column under the tracks. */
interface Column {
  x: number;
  width: number;
  /** The hairline over it. */
  rule: Mark;
}

/** Columns of one width under the tracks, each with a hairline over it. */
export const columnsOf = ({ box, m }: Pen, count: number, key: string): Column[] => {
  const width = (box.width - m.left - gutter * (count - 1)) / count;
  return Array.from({ length: count }, (_, i) => {
    const x = m.left + i * (width + gutter);
    const d = `M${round(x)},${m.below.top - 14}h${round(width)}`;
    return { x, width, rule: { key: `${key}-${i}-r`, tag: 'path', attrs: { class: 'hair', d } } };
  });
};
