import type { Item, Layout } from '../frames.ts';
import type { Box } from '../marks.ts';
import { layoutReplies, replyTop } from '../reply.ts';
import { layoutBars } from './bars.ts';
import type { VoicesData } from './data.ts';
import { flow } from './flow.ts';
import { layoutNames, namesIn } from './names.ts';
import { measures } from './measures.ts';

/**
 * Lines of words, as a page has them: each run of words as long as it is, in the margin whose they
 * are, grouped anew in every step. One scale for all steps, so that words only ever move.
 * Throws when a step needs more height than the box has.
 */
export const layout = (data: VoicesData, box: Box): Layout => {
  const m = measures[box.name];
  const names = data.steps.map(({ groups }) => namesIn(groups, m));
  const flows = data.steps.map((_, step) => {
    const heights = new Map([...(names[step] ?? [])].map(([key, lines]) => [key, lines.length * m.leading]));
    const made = flow(data, step, m, heights);
    const over = made.bottom + m.group / 2 - replyTop(box);
    if (over > 0) {
      throw new Error(
        `Step ${step + 1} of "voices" needs ${Math.ceil(over)} units more than the ${box.name} box has.\n` +
          '    → join two of its groups.',
      );
    }
    return made;
  });
  const items: Item[] = [
    ...layoutBars(data, flows, m),
    ...layoutNames(data, flows, names, box, m),
    ...layoutReplies(data.replies[box.name], box),
  ];
  return { items };
};
