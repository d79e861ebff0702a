import { figureOf } from '../../src/figures/index.ts';
import { type Box, boxes, type Mark } from '../../src/graphics/marks.ts';
import { loadVoice } from '../fixtures/story.ts';

/** One picture: a section of the real content at a step, in a box. */
export interface Picture {
  section: string;
  step: string;
  /** The step's place in its section, counted from 0. */
  at: number;
  graphic: string;
  box: Box;
  marks: Mark[];
}

export const voice = loadVoice('en');

/** Every picture the site can show in English. */
export const allPictures: Picture[] = voice.record.sections.flatMap((section) => {
  const figure = figureOf(voice, section);
  return section.structure.steps.flatMap((step, at) =>
    Object.values(boxes).map((box) => ({
      section: section.id,
      step: step.id,
      at,
      graphic: figure.graphic,
      box,
      marks: figure.marks(at, box.name),
    })),
  );
});
