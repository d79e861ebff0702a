import { z } from 'zod';
import { id } from './id.ts';

/** What the record does not hold. "Not found in the copies read", never "does not exist". */
export const absence = z.strictObject({
  /** Stable name. */
  id,
  /** What sort of absence. `not-found`: in none of the copies read. */
  kind: z.enum([
    'does-not-say-it-asked',
    'no-reply',
    'declined',
    'not-named',
    'not-in-the-article',
    'not-found',
  ]),
  /** For a missing reply: whose. */
  of: id.optional(),
  /** For a missing line: the two actors no statement of the article joins. */
  between: z.tuple([id, id]).optional(),
});

export type Absence = z.infer<typeof absence>;
