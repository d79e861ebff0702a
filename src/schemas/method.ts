import { z } from 'zod';

/** The front matter of the method page, `pages/method.<language>.mdx`. */
export const methodMatter = z.strictObject({
  /** The page's title. */
  title: z.string().min(1),
  /** One sentence on what the page tells, for searches and previews. */
  description: z.string().min(1),
});

export type MethodMatter = z.infer<typeof methodMatter>;
