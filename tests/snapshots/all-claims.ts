import { claimFigure, type ClaimFigure } from '../../src/figures/claim/figure.ts';
import type { Box, Mark } from '../../src/graphics/marks.ts';
import { loadVoice } from '../fixtures/story.ts';

const voice = loadVoice('en');

/** The small chain of one claim on one of its days. */
export interface ClaimPicture {
  claim: string;
  day: string;
  /** Whether it is the last day: what a page shows at first. */
  last: boolean;
  box: Box;
  marks: Mark[];
}

const onEveryDay = (claim: string, figure: ClaimFigure): ClaimPicture[] =>
  figure.days.map((day, at) => ({
    claim,
    day,
    last: at === figure.days.length - 1,
    box: figure.box(at),
    marks: figure.marks(at),
  }));

/** Every small chain of the real content, on each of its days. */
export const allClaims: ClaimPicture[] = voice.record.claims.flatMap(({ id }) =>
  onEveryDay(id, claimFigure(voice, id)),
);
