import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { round } from '../marks.ts';
import { down } from '../path.ts';
import { measure } from '../text.ts';
import { halve } from './labels.ts';
import type { Pen } from './pen.ts';

/** Denials that do not reach the article: a line that ends in a bar, and the words that say so. */
export const layoutDenials = ({ data, places, box, m, nodeAt, half, line }: Pen): Item[] =>
  data.nodes
    .filter((node) => node.denial)
    .flatMap((node): Item[] => {
      const { x, y } = nodeAt(node.key);
      const start = y + half(node.key);
      const note = places.labels.get(node.key) ?? [];
      const end = Math.max(start + (m.size === 'small' ? 19 : 38), y - 2 + note.length * m.leading - 8);
      const whole = [data.words.notInArticle];
      const lines = box.name === 'narrow' ? (halve(data.words.notInArticle) ?? whole) : whole;
      const widest = Math.max(...lines.map((text) => measure(text, 'bold')));
      const noteX = Math.min(x - 8, box.width - widest);
      return [
        line(`${node.key}-e`, down(x, start, end), 's-denies', node.step),
        {
          from: node.step,
          mark: {
            key: `${node.key}-t`,
            tag: 'path',
            attrs: { class: 'e s-denies', d: `M${round(x - 5)},${round(end)}h10` },
            enter: 'late',
          },
        },
        ...lines.map((text, i) => ({
          from: node.step,
          mark: textMark(`${node.key}-n${i}`, noteX, end + 19 + i * m.leading, text, {
            class: 't b',
            enter: 'late' as const,
          }),
        })),
      ];
    });
