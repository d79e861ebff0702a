import { loadTranslate } from '../i18n/ui.ts';
import { ContentError, type Problem } from '../record/problem.ts';
import type { StoryRecord } from '../record/story-record.ts';
import { figureOf } from './index.ts';

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
    return record.sections.flatMap((section): Problem[] => {
      try {
        const figure = figureOf({ record, language, t }, section);
        for (let step = 0; step < figure.steps; step++) figure.table(step);
        return [];
      } catch (error) {
        // Anything but a message for the author is a fault of ours.
        const { cause } = error as Error;
        if (!(cause instanceof Error) || cause.name !== 'Error') throw error;
        const [what = '', fix = 'look at what was changed last in this section.'] = (
          error as Error
        ).message.split(arrow);
        return [{ file: `${record.id}/sections/${section.folder}/section.yaml`, what, fix }];
      }
    });
  });
