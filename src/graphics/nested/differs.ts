import type { Item } from '../frames.ts';
import { textMark } from '../label.ts';
import { type Mark, round } from '../marks.ts';
import { measure } from '../text.ts';
import type { NestedData } from './data.ts';
import type { Measures } from './measures.ts';
import type { Places } from './place.ts';

/** The marked words, and under the sentence what is said of them. */
export const layoutDiffers = (
  { sentence: { differs } }: NestedData,
  pieces: readonly Piece[],
  { baseline, caption, text }: Places,
  { words: { size, leading } }: Measures,
): Item[] => {
  if (!differs) return [];
  const height = Math.min(leading - 1, size * 1.04);
  const inSentence = pieces.flatMap(({ text: words, line, x, marked }, i): Mark[] => {
    if (!marked) return [];
    const [left, right, y] = [x - reach, x + measure(words, 'serif', size) + reach, baseline(line)];
    return [
      rect(`differs-${i}`, 'changed', [left, y - size * 0.78, right - left, height]),
      under(`differs-${i}-u`, left, right, y + size * 0.24),
    ];
  });
  const x = text.left + beyond;
  const [left, right] = [x - reach, x + measure(differs.text, 'label') + reach];
  const d = [0.5, 3.2].map((dx) => `M${round(text.left + dx)},${round(caption - 10)}v13`).join('');
  return [
    ...inSentence,
    rect('differs', 'changed', [left, caption - 10, right - left, 13]),
    under('differs-u', left, right, caption + 2.88),
    { key: 'differs-b', tag: 'path' as const, attrs: { class: 'nest-beyond', d } },
    textMark('differs-l', x, caption, differs.text, { class: 't on-panel' }),
  ].map((mark) => ({ from: differs.step, mark }));
};

/** A run of words on one line, marked or not. */
export interface Piece {
  text: string;
  line: number;
  x: number;
  marked: boolean;
}

/** A surface. */
export const rect = (
  key: string,
  name: string,
  [x, y, width, height]: [number, number, number, number],
): Mark => ({
  key,
  tag: 'rect',
  attrs: { class: name, x: round(x), y: round(y), width: round(width), height: round(height) },
});

/** How far a highlight reaches beyond its words. */
const reach = 1.5;
/** Room for the double hairline of what stands beyond the article. */
const beyond = 9;

const under = (key: string, left: number, right: number, y: number): Mark => ({
  key,
  tag: 'path',
  attrs: { class: 'changed-line', d: `M${round(left)},${round(y)}H${round(right)}` },
  enter: 'draw',
});
