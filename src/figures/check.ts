import { loadTranslate } from '../i18n/ui.ts';
import { ContentError, type Problem } from '../record/problem.ts';
import type { StoryRecord } from '../record/story-record.ts';
import { claimFigure } from './claim/figure.ts';
import { figureOf } from './index.ts';
import type { Voice } from './reply.ts';

/** What parts a fault from its way out in the message of a layout. */
const arrow = /\n\s*→ /;

/**
 * Draws every picture of a story in every language, both boxes, and makes its tables: what does
 * not fit is told like any other fault of the content.
 */
export const checkFigures = (root: string, record: StoryRecord): Problem[] =>
  record.story.languages.flatMap((language) => {
    let t;
    try {
      t = loadTranslate(root, language);
    } catch (error) {
      if (error instanceof ContentError) return [...error.problems];
      throw error;
    }
    const voice: Voice = { record, language, t };
    return [
      ...record.sections.flatMap((section) =>
        told(`${record.id}/sections/${section.folder}/section.yaml`, 'this section', () => {
          const figure = figureOf(voice, section);
          for (let step = 0; step < figure.steps; step++) figure.table(step);
        }),
      ),
      ...record.claims.flatMap(({ id }) =>
        told(`${record.id}/record/claims.yaml`, 'this claim', () => claimFigure(voice, id)),
      ),
    ];
  });

/** Draws; what does not fit becomes a fault of that file. */
const told = (file: string, of: string, draw: () => unknown): Problem[] => {
  try {
    draw();
    return [];
  } catch (error) {
    // Anything but a message for the author is a fault of ours.
    const { cause } = error as Error;
    if (!(cause instanceof Error) || cause.name !== 'Error') throw error;
    const [what = '', fix = `look at what was changed last in ${of}.`] = (error as Error).message.split(
      arrow,
    );
    return [{ file, what, fix }];
  }
};
