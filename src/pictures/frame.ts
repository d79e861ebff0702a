import { textMark } from '../graphics/label.ts';
import { type Box, type Mark, round } from '../graphics/marks.ts';
import { measure, type Style, wordsOf, wrap } from '../graphics/text.ts';

/** The words around a picture. */
export interface FrameWords {
  question: string;
  /** Which step of how many: `4 of 7`. */
  counter: string;
  heading: string;
  /** The headings of all steps of the section: the longest decides how much room each has. */
  headings: readonly string[];
  /** Below: what it is, as of when, where it is from. One line each. */
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
 * Lays the words of a step above and below a box. All steps of a section come out the same size, so that a page that
 * shows one after another does not jump.
 * @throws Error when a line of the credit is wider than the box.
 */
export const frameOf = (words: FrameWords, box: Box): Frame => {
  const lines = (text: string, { size, style }: typeof question) =>
    wrap(wordsOf(text, style), box.width, size).map((line) => line.map((word) => word.text).join(' '));
  const linesOfHeading = (text: string) => lines(text, heading);
  const asked = lines(words.question, question);
  const room = Math.max(...words.headings.map((text) => linesOfHeading(text).length));
  const tooLong = words.credit.find((line) => measure(line, credit.style, credit.size) > box.width);
  if (tooLong !== undefined) throw new Error(`The credit “${tooLong}” is wider than a picture.`);

  const counterAt = margin;
  const questionAt = counterAt + 34;
  const headingAt = questionAt + (asked.length - 1) * question.line + 32;
  const drawing = { x: margin, y: headingAt + (room - 1) * heading.line + 26 };
  const ruleAt = drawing.y + box.height + 22;
  const creditAt = ruleAt + 22;
  const height = creditAt + (words.credit.length - 1) * credit.line + 28;
  const width = box.width + 2 * margin;
  return {
    width,
    height,
    drawing,
    marks: [
      textMark('p-counter', margin, counterAt, words.counter, { class: 'p-counter' }),
      ...asked.map((line, i) =>
        textMark(`p-question-${i}`, margin, questionAt + i * question.line, line, { class: 'p-question' }),
      ),
      ...linesOfHeading(words.heading).map((line, i) =>
        textMark(`p-heading-${i}`, margin, headingAt + i * heading.line, line, { class: 'p-heading' }),
      ),
      {
        key: 'p-rule',
        tag: 'path',
        attrs: { class: 'p-rule', d: `M${margin},${round(ruleAt)}H${width - margin}` },
      },
      ...words.credit.map((line, i) =>
        textMark(`p-credit-${i}`, margin, creditAt + i * credit.line, line, { class: 'p-credit' }),
      ),
    ],
  };
};
