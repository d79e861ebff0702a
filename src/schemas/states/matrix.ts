import { z } from 'zod';
import { id } from '../id.ts';

/** A row that is filled by naming what fills it; the other rows follow from the record alone. */
const filling = z.array(id).min(1);

/** A step of `matrix`: the claim it adds as a column, or another look at the columns so far. */
export const matrixState = z
  .strictObject({
    /** Statements that come in, a column each: somebody's answer to a claim, as known on the step's date. */
    add: z.array(id).default([]),
    /** What fills a cell of the step's column: statements that say something there, absences where nothing was found. */
    cells: z
      .strictObject({
        /** What the speaker shows. A statement that says it shows nothing leaves the cell blank. */
        shows: filling.optional(),
        /** What it says it does not know. */
        limits: filling.optional(),
        /** Who else speaks of it without stating it, beside those who do. */
        others: filling.optional(),
      })
      .default({}),
    /** `key`: how to read · `columns` · `blanks`: what stays blank, above all · `questions`: the rows as questions. */
    view: z.enum(['key', 'columns', 'blanks', 'questions']).default('columns'),
  })
  .refine(({ add, cells }) => add.length === 1 || Object.keys(cells).length === 0, {
    path: ['cells'],
    error: '"cells" belong to the one column a step adds',
  });

export type MatrixState = z.infer<typeof matrixState>;
