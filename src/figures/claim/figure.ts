import { layout } from '../../graphics/claim/layout.ts';
import { m } from '../../graphics/claim/measures.ts';
import { type Item, scene } from '../../graphics/frames.ts';
import type { Box, Mark } from '../../graphics/marks.ts';
import type { Voice } from '../reply.ts';
import { chainOf } from './chain.ts';
import { answerOn, claimTimes } from './page.ts';

/** A claim's chain drawn small, on each of its days, as high as it needs. */
export interface ClaimFigure {
  days: string[];
  /** The picture's box on a day, counted from 0. */
  box: (day: number) => Box;
  /** Its marks on a day; `scene`, as in every picture. */
  marks: (day: number) => Mark[];
  /** Every mark it can show, with the days between which it is shown. */
  items: Item[];
  /** The same in words: a sentence for each row, with the day from which it holds. */
  rows: { from: string; words: string }[];
}

/**
 * The small chain of a claim.
 * @throws Error naming the claim when it does not fit.
 */
export const claimFigure = (voice: Voice, claim: string): ClaimFigure => {
  const { statements, onView, days } = claimTimes(voice.record, claim);
  const replies = days.map((day) => answerOn(voice, claim, onView, day));
  const data = chainOf(voice, claim, statements, days, replies);
  try {
    const { items, heights } = layout(data);
    return {
      days,
      box: (day) => ({ name: 'narrow', width: m.width, height: heights[day] ?? 0 }),
      marks: (day) => scene({ items }, { step: day }),
      items,
      rows: data.rows.map((row) => ({
        from: days[row.step] ?? '',
        words: [row.name, ...row.notes].join(', '),
      })),
    };
  } catch (error) {
    throw new Error(`Claim "${claim}": ${(error as Error).message}`, { cause: error });
  }
};
