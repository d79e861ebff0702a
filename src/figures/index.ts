import { scene } from '../graphics/frames.ts';
import { boxes } from '../graphics/marks.ts';
import type { SectionRecord } from '../record/story-record.ts';
import type { Section } from '../schemas/section.ts';
import { chainFigure } from './chain/figure.ts';
import { compareFigure } from './compare/figure.ts';
import { driftFigure } from './drift/figure.ts';
import { onView } from './evidence.ts';
import type { Figure, FigureMaker } from './figure.ts';
import { matrixFigure } from './matrix/figure.ts';
import { originsFigure } from './origins/figure.ts';
import { nestedFigure } from './nested/figure.ts';
import type { Voice } from './reply.ts';
import { timelineFigure } from './timeline/figure.ts';
import { voicesFigure } from './voices/figure.ts';

/** One maker for each graphic that a section can name. */
const makers: Record<Section['graphic'], FigureMaker> = {
  chain: chainFigure,
  timeline: timelineFigure,
  matrix: matrixFigure,
  compare: compareFigure,
  origins: originsFigure,
  nested: nestedFigure,
  drift: driftFigure,
  voices: voicesFigure,
};

/**
 * The figure of a section.
 * @throws Error naming the section when its content does not fit a box.
 */
export const figureOf = (voice: Voice, section: SectionRecord): Figure => {
  const { graphic, steps } = section.structure;
  try {
    const { layout, table, guess, evidence = {} } = makers[graphic](voice, section);
    const layouts = { narrow: layout(boxes.narrow), wide: layout(boxes.wide) };
    return {
      graphic,
      steps: steps.length,
      layouts,
      marks: (step, box) => scene(layouts[box], { step }),
      table,
      evidence: onView(evidence, Object.values(layouts)),
      ...(guess === undefined ? {} : { guess }),
    };
  } catch (error) {
    throw new Error(`Section "${section.id}": ${(error as Error).message}`, { cause: error });
  }
};
