import type { Item, Layout } from '../frames.ts';
import type { Box } from '../marks.ts';
import { layoutReplies } from '../reply.ts';
import { layoutCitations, layoutMissing } from './broken.ts';
import type { ChainData } from './data.ts';
import { layoutDates } from './dates.ts';
import { layoutDenials } from './denials.ts';
import { layoutEvidence } from './evidence.ts';
import { layoutFoot } from './foot.ts';
import { layoutKey } from './key.ts';
import { measures } from './measures.ts';
import { layoutNodes } from './nodes.ts';
import { createPen } from './pen.ts';
import { place } from './place.ts';
import { layoutReceipts, layoutRoads } from './roads.ts';
import { layoutThrough } from './through.ts';

/**
 * The chain: origins on top, the article at the foot, words travelling down. Rows are dates,
 * lanes are origins, and a line has the colour of the origin whose words it carries.
 * Throws when a label or a lane does not fit.
 */
export const layout = (data: ChainData, box: Box): Layout => {
  const m = measures[box.name];
  const places = place(data, box, m);
  const pen = createPen(data, places, box, m);
  const items: Item[] = [
    ...layoutDates(data, places, m),
    ...layoutFoot(data, places, box, m),
    ...layoutThrough(data, places, box, m),
    ...layoutReceipts(pen),
    ...layoutRoads(pen),
    ...layoutCitations(pen),
    ...layoutMissing(pen),
    ...layoutDenials(pen),
    ...layoutNodes(data, places, box, m),
    ...layoutEvidence(data, places, box, m),
    ...layoutKey(data, places, box, m),
    ...layoutReplies(data.replies[box.name], box),
  ];
  return { items };
};
