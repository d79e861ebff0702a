import { z } from 'zod';
import { id } from './id.ts';

/** What stands in place of a claim's id in the address of statements on no question: no claim is called so. */
export const others = 'other';

/** A proposition. Its label, a neutral question, stands in `record/words/<language>.yaml`. */
export const claim = z.strictObject({
  /** Stable name, used in addresses. */
  id,
  /** The event it belongs to. */
  case: id,
  /** What sort of proposition it is. "Somebody got in" and "it was X" are two claims. */
  kind: z.enum([
    'intrusion',
    'intruder',
    'victim-identity',
    'leaker',
    'state-direction',
    'intent',
    'authenticity',
    'timing',
    'report-of',
    'threat',
    'conduct',
    'effect',
  ]),
  /** Whom it accuses: actors by id, none, or a group nobody named (`unnamed`, with whom it is said to belong to). */
  accuses: z
    .array(z.union([id, z.strictObject({ unnamed: z.string().min(1), partOf: id.optional() })]))
    .default([]),
});

export type Claim = z.infer<typeof claim>;
