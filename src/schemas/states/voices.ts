import { z } from 'zod';
import { id } from '../id.ts';

/** A step of `voices`: how the words of the article are grouped. */
export const voicesState = z
  .strictObject({
    group: z.enum(['order', 'quoted', 'voice', 'through', 'unnamed', 'silent']),
    /** For `silent`: the actor whose row is empty. */
    silent: id.optional(),
  })
  .refine(({ group, silent }) => (group === 'silent') === (silent !== undefined), {
    path: ['silent'],
    error: '"silent" names the actor whose row is empty, in the group "silent" and no other',
  });

export type VoicesState = z.infer<typeof voicesState>;
