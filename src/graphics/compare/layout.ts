import type { Item, Layout } from '../frames.ts';
import type { Box } from '../marks.ts';
import { layoutReplies } from '../reply.ts';
import type { CompareData } from './data.ts';
import { layoutAxis, layoutHead } from './heads.ts';
import { layoutContents, layoutDenials } from './lanes.ts';
import { layoutLine } from './lines.ts';
import { measures } from './measures.ts';
import { layoutMilestones } from './milestones.ts';
import { beyond, layoutPage } from './page.ts';
import { createPen, type Place, replyLines } from './pen.ts';
import { layoutScope } from './scope.ts';
import { layoutWordings } from './words.ts';

/**
 * The comparison: first the article's own words and what fills their blanks, then two years on one linear
 * axis of days, folded like lines of text, so that 9 days and 759 are read on the same scale.
 * Throws when something does not fit.
 */
export const layout = (data: CompareData, box: Box): Layout => {
  const m = measures[box.name];
  const pen = createPen(data, box, m);
  if (data.tracks.length !== m.rows.length) {
    throw new Error(
      `The comparison is of ${m.rows.length} years, record/cases.yaml has ${data.tracks.length}.\n` +
        '    → name as many cases there.',
    );
  }
  const places = data.tracks.map((track, i): Place => ({
    track,
    rows: m.rows[i] ?? m.rows[0],
    last: i === data.tracks.length - 1,
  }));
  const steps = data.replies[box.name].length;
  const items: Item[] = [
    ...layoutPage(pen),
    { from: data.tracksFrom, mark: beyond('beyond-tracks', 0.75, pen.foot - 8) },
    ...layoutAxis(pen, places),
    ...places.flatMap((place) => [
      ...layoutHead(pen, place),
      ...layoutLine(pen, place),
      ...layoutContents(pen, place, steps),
      ...layoutDenials(pen, place),
      ...layoutMilestones(pen, place),
    ]),
    ...layoutScope(pen),
    ...layoutWordings(pen),
    ...layoutReplies(data.replies[box.name], box, replyLines),
  ];
  return { items };
};
