import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import type { Box } from '../marks.ts';
import { shapeMarks } from '../shape.ts';
import type { ChainData } from './data.ts';
import type { Measures } from './measures.ts';
import type { Places } from './place.ts';

/** Speakers: their marks, and their names to the right of them. */
export const layoutNodes = (data: ChainData, { at, labels }: Places, box: Box, m: Measures): Item[] =>
  data.nodes.flatMap((node): Item[] => {
    const { x, y } = at.get(node.key) ?? { x: 0, y: 0 };
    const lines = labels.get(node.key) ?? [];
    const nameLines = lines.length - node.note[box.name].length;
    const first = y + (lines.length === 1 ? 4.2 : -2);
    return [
      ...shapeMarks(node.key, node.role, x, y, m.size).map((mark) => ({ from: node.step, mark })),
      ...lines.map((line, i) => ({
        from: node.step,
        mark: textMark(`${node.key}-l${i}`, x + m.label, first + i * m.leading, line, {
          class: i < nameLines ? 't b' : 't m',
        }),
      })),
    ];
  });
