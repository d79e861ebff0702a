import { z } from 'zod';

/** A label in a picture: what fits the narrow box and what fits the wide one. Lines are divided by " / ". */
const label = z.strictObject({ narrow: z.string().min(1).optional(), wide: z.string().min(1).optional() });

/** The front matter of a section's prose, `sections/<nn-id>/<language>.mdx`. */
export const proseMatter = z.strictObject({
  /** The section's question. */
  question: z.string().min(1),
  /** What the picture shows, for the caption of its table. */
  caption: z.string().min(1),
  /** Second lines under names in the picture, by id of what they stand at. */
  labels: z.record(z.string(), label).default({}),
});

export type ProseMatter = z.infer<typeof proseMatter>;
