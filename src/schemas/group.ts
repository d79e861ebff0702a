import { z } from 'zod';
import { id } from './id.ts';

/** An evidence holder: actors whose evidence is counted as one, never as several witnesses. */
export const group = z.strictObject({
  /** The actor it is counted as. */
  id,
  /** Why those who belong to it are one, or why it is apart from others. */
  because: z.string().min(1),
});

export type Group = z.infer<typeof group>;
