import { round } from '../marks.ts';
import { measure, type Word, wordsOf, wrap } from '../text.ts';
import type { Part } from './data.ts';
import type { Measures } from './measures.ts';

/** A part as set: its lines and how high it is, measured from the top of its cell. */
export interface Block {
  kind: Part['kind'];
  beyond: boolean;
  top: number;
  height: number;
  /** Where its text begins, from the left of the cell. */
  inset: number;
  lines: string[];
  /** Where the dotted line of a blank begins, from the left of the cell. */
  dots: number;
}

/** From the top of a line of text to its baseline, and what a single line takes. */
const rise = 10;
const line = 13;
/** Space before a dotted line, and its least length. */
const dotsGap = 5;
const leastDots = 12;

const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

/** Lines of a blank leave room for its dotted line: the last word moves down where there is none. */
const leaveRoom = (lines: Word[][], width: number): Word[][] => {
  const last = lines.at(-1) ?? [];
  const style = last[0]?.style ?? 'label';
  if (measure(textOf(last), style) + dotsGap + leastDots <= width || last.length < 2) return lines;
  return [...lines.slice(0, -1), last.slice(0, -1), last.slice(-1)];
};

/**
 * Sets the parts of a cell below each other. The wide box sets blanks in bold where they are the
 * step's point, and so measures them in bold. Throws when a word is wider than the cell.
 */
export const setCell = (
  parts: readonly Part[],
  box: 'narrow' | 'wide',
  width: number,
  m: Measures,
): Block[] => {
  let top = 0;
  return parts.map(({ kind, beyond, words }): Block => {
    const inset = beyond ? m.pad.beyond : m.pad.x;
    const inner = width - inset - m.pad.end;
    const style = kind === 'blank' && box === 'wide' ? 'bold' : 'label';
    const set = wrap(wordsOf(words[box], style), inner);
    const lines = (kind === 'blank' ? leaveRoom(set, inner) : set).map(textOf);
    const tooWide = lines.find((text) => measure(text, style) > inner);
    if (tooWide !== undefined) {
      throw new Error(
        `“${tooWide}” is wider than a cell of "matrix" in the ${box} box.\n    → use a shorter word in its label.`,
      );
    }
    const pad = kind === 'stated' ? m.pad.y : m.blank;
    const height = round(Math.max(0, lines.length - 1) * m.leading + line + 2 * pad);
    const dots = inset + (lines.length === 0 ? 0 : measure(lines.at(-1) ?? '', style) + dotsGap);
    const block = { kind, beyond, top: round(top), height, inset, lines, dots: round(dots) };
    top += height + m.between;
    return block;
  });
};

/**
 * The parts where a row has room for them: a surface fills the row, above a blank where there are
 * two; a blank alone stands in its middle. Tops are counted from the top of the row's inside.
 */
export const fillRow = (blocks: readonly Block[], room: number, m: Measures): Block[] => {
  const below = blocks.filter(({ kind }) => kind !== 'stated');
  const surfaces = blocks.length - below.length;
  if (surfaces !== 1) {
    const top = (room - heightOf(blocks)) / 2;
    return blocks.map((block) => ({ ...block, top: round(top + block.top) }));
  }
  const rest = below.reduce((sum, { height }) => sum + height + m.between, 0);
  let top = 0;
  return blocks.map((block) => {
    const height = block.kind === 'stated' ? room - rest : block.height;
    const placed = { ...block, top: round(top), height: round(height) };
    top += height + m.between;
    return placed;
  });
};

/** The first baseline of a part, from its top: its lines stand in its middle. */
export const firstLine = ({ lines, height }: Block, m: Measures): number =>
  (height - Math.max(0, lines.length - 1) * m.leading - line) / 2 + rise;

/** How high a cell's parts are together. */
export const heightOf = (blocks: readonly Block[]): number =>
  Math.max(0, ...blocks.map(({ top, height }) => top + height));
