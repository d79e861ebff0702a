import type { Box } from '../marks.ts';
import { replyTop } from '../reply.ts';
import { measure, type Word, wordsOf, wrap } from '../text.ts';
import type { NestedData } from './data.ts';
import type { Measures } from './measures.ts';

/** The edges of one outline. */
export interface Edges {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where everything stands, settled once for all steps. */
export interface Places {
  outlines: Edges[];
  strip: { x: number; y: number; width: number; height: number };
  /** The sentence's lines, and the baseline of each. */
  lines: Word[][];
  baseline: (line: number) => number;
  /** Where words begin on the strip, and where they end at the latest. */
  text: { left: number; right: number };
  /** Baseline of the line under the sentence. */
  caption: number;
  /** The room under the outlines. */
  foot: { top: number; bottom: number };
}

const widest = (lines: readonly Word[][], size: number): number =>
  Math.max(...lines.map((line) => measure(line.map(({ text }) => text).join(' '), 'serif', size)));

/**
 * Lines of about one length: wrapped in the narrowest width that needs no more lines than the whole
 * one, found by bisection (what browsers do for `text-wrap: balance`).
 */
const balance = (words: readonly Word[], width: number, size: number): Word[][] => {
  const most = wrap(words, width, size).length;
  let [low, high] = [0, width];
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    const lines = wrap(words, middle, size);
    if (lines.length <= most && widest(lines, size) <= middle) high = middle;
    else low = middle;
  }
  return wrap(words, high, size);
};

/**
 * From the inside out: the sentence as high as its words need, the outlines around it, each a level
 * further from it. Throws when they do not leave the foot the height that `needed` asks for.
 */
export const place = (data: NestedData, box: Box, m: Measures, needed: number): Places => {
  const { outlines, sentence } = data;
  const inner = 0.75 + (outlines.length - 1) * m.inset + m.strip.side;
  const stripTop = m.top + (outlines.length - 1) * m.level + m.strip.above;
  const text = { left: inner + m.strip.left, right: box.width - inner - m.strip.right };
  const lines = balance(wordsOf(sentence.words.join(' '), 'serif'), text.right - text.left, m.words.size);
  if (widest(lines, m.words.size) > text.right - text.left) {
    throw new Error(
      `A word of the sentence is wider than the ${box.name} box has room for within ${outlines.length} outlines.\n` +
        '    → take an outline out of the steps.',
    );
  }
  const first = stripTop + m.strip.pad[0] + m.words.size * 0.74;
  const baseline = (line: number): number => first + line * m.words.leading;
  const caption = baseline(lines.length - 1) + m.caption;
  const strip = {
    x: inner,
    y: stripTop,
    width: box.width - 2 * inner,
    height: caption + m.strip.pad[1] - stripTop,
  };

  let bottom = strip.y + strip.height + m.strip.below;
  const edges = outlines.map((_, i): Edges => ({
    left: 0.75 + i * m.inset,
    right: box.width - 0.75 - i * m.inset,
    top: m.top + i * m.level,
    bottom: 0,
  }));
  for (let i = outlines.length - 1; i >= 0; i -= 1) {
    const own = edges[i];
    if (own) own.bottom = bottom;
    const worded = outlines[i]?.unknown !== undefined || outlines[i - 1]?.unknown !== undefined;
    bottom += i === 0 ? 0 : worded ? m.lower.worded : m.lower.plain;
  }
  const foot = { top: bottom, bottom: replyTop(box) };
  if (foot.bottom - foot.top < needed) {
    throw new Error(
      `The sentence and its ${outlines.length} outlines need ${Math.ceil(needed - (foot.bottom - foot.top))} units more than the ${box.name} box has.\n` +
        '    → take an outline out of the steps, or shorten what stands under them.',
    );
  }
  return { outlines: edges, strip, lines, baseline, text, caption, foot };
};
