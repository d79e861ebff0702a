import type { Item } from './frames.ts';
import { runsOf, textMark } from './label.ts';
import type { Box } from './marks.ts';
import { type Word, wordsOf, wrap } from './text.ts';

/** One step's reply strip: paragraphs of a bold lead-in and its text. */
export interface Reply {
  lead: string;
  text: string;
}

const measures = {
  narrow: { rule: 287.5, first: 303, leading: 14.8, most: 3 },
  wide: { rule: 505.5, first: 523, leading: 16.5, most: 3 },
} as const;

/** Where the strip begins: nothing else may be drawn below. */
export const replyTop = (box: Box): number => measures[box.name].rule;

/**
 * The reply strip of every step, at the foot of the box. Its place is reserved in every step, so
 * that nothing moves. Throws when a reply needs more lines than are reserved.
 */
export const layoutReplies = (replies: readonly Reply[][], box: Box): Item[] => {
  const { rule, first, leading, most } = measures[box.name];
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
    const lines = reply.flatMap(({ lead, text }): Word[][] =>
      wrap([...wordsOf(lead, 'bold'), ...wordsOf(text, 'label')], box.width),
    );
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
