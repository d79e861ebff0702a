import { type Evidence, leadsOf } from '../evidence.ts';
import type { Voice } from '../reply.ts';
import type { Trace } from './trace.ts';

/** Where the names near an answer lead: each to the statement that stands for it, the answer to what the origin says. */
export const originsLeads = (voice: Voice, { names, answer }: Trace): Evidence =>
  leadsOf(voice, [
    ['answer', answer.id],
    ...names.map(({ group, statement }) => [group, statement?.id] as const),
  ]);
