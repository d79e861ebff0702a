import type { Item } from './frames.ts';
import { runsOf, textMark } from './label.ts';
import { type Box, round } from './marks.ts';
import { tooWide, type Word, wordsOf, wrap } from './text.ts';

/** One step's reply strip: paragraphs of a bold lead-in and its text. */
export interface Reply {
  lead: string;
  text: string;
  /** It goes on in the line the one before it ends in. */
  runOn?: boolean;
}

const measures = {
  narrow: { foot: 7.4, leading: 14.8, above: 15.5 },
  wide: { foot: 4, leading: 16.5, above: 17.5 },
} as const;
/** Lines reserved where a graphic asks for no other number. */
const usual = 3;

/** Where the strip begins: nothing else may be drawn below. `lines`: for how many it has room. */
export const replyTop = (box: Box, lines = usual): number =>
  round(firstLine(box, lines) - measures[box.name].above);

const firstLine = ({ name, height }: Box, lines: number): number =>
  height - measures[name].foot - (lines - 1) * measures[name].leading;

/** How many lines a strip needs in a box, and how high it is then. */
export const replySize = (reply: readonly Reply[], box: Box): { lines: number; height: number } => {
  const lines = linesOf(reply, box).length;
  const { foot, leading, above } = measures[box.name];
  return { lines, height: foot + (lines - 1) * leading + above };
};

const linesOf = (reply: readonly Reply[], box: Box): Word[][] =>
  paragraphsOf(reply).flatMap((words): Word[][] => wrap(words, box.width));

/** Words of the paragraphs of a reply. */
const paragraphsOf = (reply: readonly Reply[]): Word[][] => {
  const paragraphs: Word[][] = [];
  for (const { lead, text, runOn } of reply) {
    const words = [...wordsOf(lead, 'bold'), ...wordsOf(text, 'label')];
    const last = paragraphs.at(-1);
    if (runOn === true && last) last.push(...words);
    else paragraphs.push(words);
  }
  return paragraphs;
};

/**
 * The reply strip of every step, at the foot of the box. Its place is reserved in every step, so
 * that nothing moves. Throws when a reply needs more lines than are reserved, or a word more than a line.
 */
export const layoutReplies = (replies: readonly Reply[][], box: Box, most = usual): Item[] => {
  const { leading } = measures[box.name];
  const [rule, first] = [replyTop(box, most), firstLine(box, most)];
  const items: Item[] = [
    { from: 0, mark: { key: 'reply', tag: 'path', attrs: { class: 'rule', d: `M0,${rule}h${box.width}` } } },
  ];
  let previous = '';
  let open: Item[] = [];
  replies.forEach((reply, step) => {
    const same = JSON.stringify(reply);
    if (same === previous) return;
    for (const item of open) item.to = step - 1;
    previous = same;
    const lines = linesOf(reply, box);
    const word = tooWide(lines.flat(), box.width);
    if (word !== undefined) {
      throw new Error(
        `The word “${word}” of the reply strip of step ${step + 1} is wider than the ${box.name} box.\n` +
          '    → shorten it in record/words/.',
      );
    }
    if (lines.length > most) {
      throw new Error(
        `The reply strip of step ${step + 1} needs ${lines.length} lines in the ${box.name} box, ${most} are reserved.\n` +
          '    → shorten the reply in record/words/, or split the step.',
      );
    }
    open = lines.map((line, i) => ({
      from: step,
      mark: textMark(`reply-${step}-${i}`, 0, first + i * leading, runsOf(line), { class: 't' }),
    }));
    items.push(...open);
  });
  return items;
};
