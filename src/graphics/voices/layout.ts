import type { Item, Layout } from '../frames.ts';
import type { Box } from '../marks.ts';
import { layoutReplies, replyTop } from '../reply.ts';
import { layoutBars } from './bars.ts';
import type { VoicesData } from './data.ts';
import { layoutFrames } from './frame.ts';
import { layoutHeads } from './head.ts';
import { measures } from './measures.ts';
import { layoutNames } from './names.ts';
import { spread } from './spread.ts';

/**
 * Lines of words, as a page has them: each run of words as long as it is, grouped anew in every step.
 * The step's number and what it counts stand above, over the words they count; one scale for all steps,
 * so that words only ever move. Throws when a step needs more height than the box has.
 */
export const layout = (data: VoicesData, box: Box): Layout => {
  const m = measures[box.name];
  const flows = data.steps.map((_, step) => spread(data, step, m, replyTop(box) - m.foot, box.name));
  const items: Item[] = [
    ...layoutFrames(flows, m),
    ...layoutBars(data, flows, m),
    ...layoutHeads(data, box, m),
    ...layoutNames(flows, box, m),
    ...layoutReplies(data.replies[box.name], box),
  ];
  return { items };
};
