import { z } from 'zod';
import { id } from './id.ts';

/** A run of words of the article. Spans cover every word once. */
export const span = z.strictObject({
  /** Paragraph, counted from 1. */
  paragraph: z.int().positive(),
  /** First word, counted from 1 within the paragraph. */
  from: z.int().positive(),
  /** Last word, inclusive. */
  to: z.int().positive(),
  /** Whether the article prints the words inside quotation marks. */
  quoted: z.boolean().default(false),
  /** Who speaks, as printed: from the article, through whom, to the speaker. One element: the article's own words. */
  path: z.array(id).min(1),
  /** The statement these words belong to; absent for words that only say who speaks. */
  statement: id.optional(),
});

export type Span = z.infer<typeof span>;
