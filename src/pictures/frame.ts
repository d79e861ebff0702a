import { textMark } from '../graphics/label.ts';
import type { Box, Mark } from '../graphics/marks.ts';
import { measure, type Style, wordsOf, wrap } from '../graphics/text.ts';

/** The words around a picture. */
export interface FrameWords {
  /** Which step of how many: `4 of 7`. */
  counter: string;
  heading: string;
  /** What it is, as of when, where it is from: each part stays on one line. */
  credit: readonly string[];
}

/** A framed picture: its size, where the drawing has its place, and what stands around it. */
export interface Frame {
  width: number;
  height: number;
  drawing: { x: number; y: number };
  marks: Mark[];
}

/** Around everything; with the wide box it makes 640 units, the width of an article, so that nothing is shown smaller than it was drawn for. */
const margin = 40;
/** Size of the words, from one line of them to the next, and the face they are measured in; as in styles/picture.css. */
const question = { size: 28, line: 33, style: 'strong' as Style };
const heading = { size: 18, line: 24, style: 'serif' as Style };
const credit = { size: 12.5, line: 18, style: 'label' as Style };

/**
 * Lays a question and the words of one of its steps around a box. All steps of a section come out the same size, so
 * that a page that shows one after another does not jump: `steps` are all of them, `at` is the one that is drawn.
 * @throws Error when a part of the credit is wider than the box.
 */
export const frameOf = (asks: string, steps: readonly FrameWords[], at: number, box: Box): Frame => {
  const asked = linesOf(asks, question, box.width);
  const headings = steps.map((step) => linesOf(step.heading, heading, box.width));
  const credits = steps.map((step) => creditLines(step.credit, box.width));
  const most = (lines: readonly string[][]): number => Math.max(...lines.map(({ length }) => length));

  const counterAt = margin;
  const questionAt = counterAt + 34;
  const headingAt = questionAt + (asked.length - 1) * question.line + 32;
  const drawing = { x: margin, y: headingAt + (most(headings) - 1) * heading.line + 26 };
  const ruleAt = drawing.y + box.height + 22;
  const creditAt = ruleAt + 22;
  const width = box.width + 2 * margin;
  const below = (name: string, y: number, line: number, texts: readonly string[] = []): Mark[] =>
    texts.map((text, i) => textMark(`p-${name}-${i}`, margin, y + i * line, text, { class: `p-${name}` }));
  return {
    width,
    height: creditAt + (most(credits) - 1) * credit.line + 28,
    drawing,
    marks: [
      ...below('counter', counterAt, 0, [steps[at]?.counter ?? '']),
      ...below('question', questionAt, question.line, asked),
      ...below('heading', headingAt, heading.line, headings[at]),
      { key: 'p-rule', tag: 'path', attrs: { class: 'p-rule', d: `M${margin},${ruleAt}H${width - margin}` } },
      ...below('credit', creditAt, credit.line, credits[at]),
    ],
  };
};

const linesOf = (text: string, { size, style }: typeof question, width: number): string[] =>
  wrap(wordsOf(text, style), width, size).map((line) => line.map((word) => word.text).join(' '));

const creditLines = (parts: readonly string[], width: number): string[] => {
  const fits = (text: string): boolean => measure(text, credit.style, credit.size) <= width;
  return parts.reduce<string[]>((lines, part) => {
    if (!fits(part)) throw new Error(`“${part}” is wider than a picture, below which it should stand.`);
    const last = lines.at(-1);
    const longer = `${last ?? ''} · ${part}`;
    return last !== undefined && fits(longer) ? [...lines.slice(0, -1), longer] : [...lines, part];
  }, []);
};
