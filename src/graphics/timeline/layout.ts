import type { Layout } from '../frames.ts';
import type { Box } from '../marks.ts';
import { layoutReplies } from '../reply.ts';
import type { TimelineData } from './data.ts';
import { layoutFrame, layoutGrid } from './frame.ts';
import { layoutCorner, layoutNote, layoutSurface } from './known.ts';
import { layoutDenials, layoutLine, layoutLineNote } from './line.ts';
import { plan } from './place.ts';
import { layoutRow } from './rows.ts';

/**
 * The timeline: across, when things are said to have happened; down, when they became public. What is not known
 * as of a step's day is cut off by a line with a corner at that day; left of it stand empty outlines of what
 * others later said had happened by then. Throws when rows or labels do not fit.
 */
export const layout = (data: TimelineData, box: Box): Layout => {
  const made = plan(data, box);
  return {
    items: [
      ...layoutSurface(made),
      ...layoutGrid(made),
      ...layoutLine(made),
      ...made.slots.flatMap((slot) => layoutRow(made, slot)),
      ...layoutNote(made),
      ...layoutCorner(made),
      ...layoutLineNote(made),
      ...layoutDenials(made),
      ...layoutFrame(made),
      ...layoutReplies(data.replies[box.name], box),
    ],
  };
};
