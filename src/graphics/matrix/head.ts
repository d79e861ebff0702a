import type { Item } from '../frames.ts';
import { runsOf, textMark } from '../label.ts';
import { type Box, round } from '../marks.ts';
import { shapeMarks } from '../shape.ts';
import { measure, type Word, wordsOf, wrap } from '../text.ts';
import type { Head } from './data.ts';
import type { Measures } from './measures.ts';

/** Room for a speaker's mark before its name. */
const markRoom = 16;

const widthOf = (words: readonly Word[]): number =>
  words.reduce((sum, { text, style }, i) => sum + measure(i === 0 ? text : ` ${text}`, style), 0);

/**
 * A name in bold and what its bearer does with the claim, after a mark in the first line. The wide
 * box runs them on; the narrow one has two lines for them.
 */
const setWho = ({ name, answer }: Head, box: Box, width: number): Word[][] => {
  const bold = wordsOf(name, 'bold');
  const rest = wordsOf(answer[box.name], 'label');
  if (box.name === 'narrow') return [bold, ...wrap(rest, width - markRoom)];
  const [first = []] = wrap([...bold, ...rest], width - markRoom);
  return [first, ...wrap([...bold, ...rest].slice(first.length), width)];
};

/** The head of a column: its question, and who answers how. Throws when it needs more lines than there are. */
export const layoutHead = (
  column: Head,
  at: { x: number; width: number; from: number; to?: number },
  box: Box,
  m: Measures,
): Item[] => {
  const { x, width, from, to } = at;
  const narrow = box.name === 'narrow';
  const show = { from, ...(to === undefined ? {} : { to }) };
  // A question may reach into the gap beside its column; the next begins after it.
  const room = narrow ? width : width + m.gap - 2;
  const size = narrow ? 16 : 13;
  const question = wrap(wordsOf(column.question[box.name], 'strong'), room, size);
  const who = setWho(column, box, width);
  const most = narrow ? { question: 1, who: 2 } : { question: 2, who: 3 };
  if (
    question.length > most.question ||
    who.length > most.who ||
    widthOf(who[0] ?? []) > width - markRoom + 0.5
  ) {
    throw new Error(
      `The head of "${column.key}" does not fit the ${box.name} box.\n` +
        `    → shorten its question or its answer under "labels".`,
    );
  }
  const mark = shapeMarks(column.key, column.role, x + 6.5, m.head.who - 4.2, 'mini');
  return [
    ...question.map((line, i) => ({
      ...show,
      mark: textMark(
        `${column.key}-q${i}`,
        x,
        m.head.question + i * 15,
        line.map(({ text }) => text).join(' '),
        {
          class: narrow ? 'q b big' : 'q b',
        },
      ),
    })),
    ...mark.map((shape) => ({ ...show, mark: shape })),
    ...who.map((line, i) => ({
      ...show,
      mark: textMark(
        `${column.key}-w${i}`,
        round(x + (i === 0 || narrow ? markRoom : 0)),
        m.head.who + i * m.head.leading,
        runsOf(line),
        { class: 't' },
      ),
    })),
  ];
};
