import { measure } from '../text.ts';
import type { DriftBlock, DriftCell } from './data.ts';

/** One line of a cell: words of a block from a letter on, or what stands before them. */
export interface Line {
  block: DriftBlock;
  text: string;
  /** The line's first letter in its block. */
  from: number;
  /** How far in it begins, and what stands before it there. */
  x: number;
  lead?: string;
}

/** Between what stands before words and the words. */
const leadGap = 4;

/** Breaks a block into lines no wider than `width`, first fit, with a break wherever a thread lands. */
const breakBlock = (block: DriftBlock, width: number, size: number): Line[] => {
  const { lead } = block;
  const indent = lead === undefined ? 0 : measure(lead, 'label') + leadGap;
  const lines: Line[] = [{ block, text: '', from: 0, x: indent, ...(lead === undefined ? {} : { lead }) }];
  for (const { 0: word, index } of block.text.matchAll(/\S+/g)) {
    let line = lines.at(-1);
    const room = line ? width - line.x : 0;
    const joined = line?.text ? `${line.text} ${word}` : word;
    const full = measure(joined, 'serif', size) > room && (line?.text !== '' || line.lead !== undefined);
    const lands = block.breaks.some((at) => index <= at && at < index + word.length);
    if (!line || full || (lands && /[\p{L}\p{N}]/u.test(line.text))) {
      line = { block, text: word, from: index, x: 0 };
      lines.push(line);
    } else {
      if (line.text === '') line.from = index;
      line.text = joined;
    }
  }
  return lines;
};

/** A cell's words as lines; `apart` says before which blocks, all but the first, a line is left empty. */
export const linesOf = (
  cell: DriftCell,
  width: number,
  size: number,
  apart: (block: DriftBlock) => boolean,
): Line[] =>
  cell.blocks.flatMap((block, i) => {
    const lines = breakBlock(block, width, size);
    const empty: Line = { block: { ...block, key: '' }, text: '', from: 0, x: 0 };
    return i > 0 && apart(block) ? [empty, ...lines] : lines;
  });

/** Where letters `from`–`to` of a block stand on a line, from the column's edge; undefined when they do not. */
export const onLine = (
  line: Line,
  from: number,
  to: number,
  size: number,
): { x: number; width: number } | undefined => {
  const [a, b] = [
    Math.max(from, line.from) - line.from,
    Math.min(to, line.from + line.text.length) - line.from,
  ];
  if (a >= b) return undefined;
  const words = line.text.slice(a, b);
  const indent = words.length - words.trimStart().length;
  if (words.trim() === '') return undefined;
  const start = a + indent;
  return {
    x: line.x + measure(line.text.slice(0, start), 'serif', size),
    width: measure(words.trim(), 'serif', size),
  };
};
