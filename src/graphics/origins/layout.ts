import type { Layout } from '../frames.ts';
import type { Box } from '../marks.ts';
import { layoutReplies } from '../reply.ts';
import { layoutCounters } from './counter.ts';
import type { OriginsData } from './data.ts';
import { layoutLabels } from './labels.ts';
import { layoutLean } from './lean.ts';
import { layoutArrow, layoutLines } from './lines.ts';
import { measures } from './measures.ts';
import { place } from './place.ts';
import { layoutHead, layoutSheet } from './sheet.ts';
import { layoutShapes } from './shapes.ts';

/**
 * Names that stand near an answer, one line each into a count; then each is traced. Who speaks of
 * something else goes under the outlines, who passes on becomes an outline around what it passes on,
 * and the count is of those that are left. Throws when something does not fit.
 */
export const layout = (data: OriginsData, box: Box): Layout => {
  const m = measures[box.name];
  const places = place(data, box, m);
  return {
    items: [
      ...layoutHead(data, box, m),
      ...layoutShapes(data, places, m),
      ...layoutSheet(data, box, m),
      ...layoutLines(data, places, m),
      ...layoutArrow(data, places, m),
      ...layoutLean(data, places, m),
      ...layoutLabels({ data, places, box, m }),
      ...layoutCounters(data, places, box, m),
      ...layoutReplies(data.replies[box.name], box),
    ],
  };
};
