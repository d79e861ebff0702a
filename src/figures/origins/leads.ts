import { groupOf } from '../../record/derive/origins.ts';
import { byId } from '../../record/story-record.ts';
import { type Evidence, leadsOf } from '../evidence.ts';
import type { Voice } from '../reply.ts';
import type { Trace } from './trace.ts';

/** Where the names near an answer lead: each to the statement that stands for it, the answer to what the origin says. */
export const originsLeads = (voice: Voice, { names, answer }: Trace): Evidence => {
  const { record } = voice;
  /** Of whoever the answer cites as basis, what is cited. */
  const cited = answer.cites
    .filter(({ role }) => role === 'basis')
    .map(({ id }) => byId(record.statements, id));
  const citedOf = (group: string) => cited.find(({ speaker }) => groupOf(record, speaker) === group);
  return leadsOf(voice, [
    ['answer', answer.id],
    ...names.map(({ group, statement }) => [group, (citedOf(group) ?? statement)?.id] as const),
  ]);
};
