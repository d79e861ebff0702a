import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { round } from '../marks.ts';
import { measure } from '../text.ts';
import type { NestedData } from './data.ts';
import { layoutDiffers, type Piece, rect } from './differs.ts';
import type { Measures } from './measures.ts';
import type { Places } from './place.ts';

/** The sentence's lines, cut where marked words begin and end. */
const piecesOf = ({ sentence }: NestedData, places: Places, size: number): Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  places.lines.forEach((line, i) => {
    let x = places.text.left;
    let last: Piece | undefined;
    for (const { text } of line) {
      const marked =
        sentence.differs !== undefined && at >= sentence.differs.from && at <= sentence.differs.to;
      if (last?.marked === marked) {
        last.text += ` ${text}`;
      } else {
        if (last) x += measure(`${last.text} `, 'serif', size);
        last = { text, line: i, x, marked };
        pieces.push(last);
      }
      at += 1;
    }
  });
  return pieces;
};

/** The sentence as printed, on its strip; where it differs from what it goes back to, marked from a step on. */
export const layoutSentence = (data: NestedData, places: Places, m: Measures): Item[] => {
  const { strip, baseline, caption, text } = places;
  const { paragraph, quoting } = data.sentence;
  const pieces = piecesOf(data, places, m.words.size);
  return [
    { from: 0, mark: rect('strip', 'panel', [strip.x, strip.y, strip.width, strip.height]) },
    {
      from: 0,
      mark: {
        key: 'strip-b',
        tag: 'path',
        attrs: { class: 'bar', d: `M${round(strip.x)},${round(strip.y)}v${round(strip.height)}` },
      },
    },
    ...layoutDiffers(data, pieces, places, m),
    ...pieces.map(({ text: words, line, x }, i): Item => ({
      from: 0,
      mark: textMark(`words-${i}`, x, baseline(line), words, { class: m.words.className }),
    })),
    {
      from: 0,
      to: quoting.until - 1,
      mark: textMark('quoting', text.left, caption, quoting.text, { class: 't m on-panel' }),
    },
    {
      from: 0,
      mark: textMark('paragraph', text.right, caption, paragraph, { class: 't m on-panel', anchor: 'end' }),
    },
  ];
};
