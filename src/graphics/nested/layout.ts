import type { Layout } from '../frames.ts';
import type { Box } from '../marks.ts';
import { layoutReplies } from '../reply.ts';
import type { NestedData } from './data.ts';
import { footNeeds, layoutFoot } from './foot.ts';
import { measures } from './measures.ts';
import { layoutOutlines } from './outlines.ts';
import { layoutPage } from './page.ts';
import { place } from './place.ts';
import { layoutSentence } from './sentence.ts';

/**
 * A sentence of the article, and around it one outline for each according to whom it stands there:
 * the page outermost, whoever it is said to go back to innermost. Throws when something does not fit.
 */
export const layout = (data: NestedData, box: Box): Layout => {
  const m = measures[box.name];
  const places = place(data, box, m, footNeeds(data, box, m));
  return {
    items: [
      ...layoutPage(data, places, m),
      ...layoutOutlines(data, places, box, m),
      ...layoutSentence(data, places, m),
      ...layoutFoot(data, places, box, m),
      ...layoutReplies(data.replies[box.name], box),
    ],
  };
};
