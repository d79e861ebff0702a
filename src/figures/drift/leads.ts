import { byId, type SectionRecord } from '../../record/story-record.ts';
import { partNames } from '../../schemas/wording.ts';
import { type Evidence, leadsOf } from '../evidence.ts';
import type { Voice } from '../reply.ts';
import { shownHops } from './hops.ts';

/** Where the parallel text leads: the head of each column and every cell to the statement whose words stand there. */
export const driftLeads = (voice: Voice, { structure }: SectionRecord): Evidence => {
  if (structure.graphic !== 'drift') return {};
  const threads = structure.steps.flatMap(({ state }) => state.threads);
  const hops = threads.flatMap((thread) => {
    const wording = byId(voice.record.wordings, thread.wording);
    return shownHops(wording, thread).map((hop) => ({ key: `${wording.id}-${hop.id}`, hop }));
  });
  return leadsOf(
    voice,
    hops.flatMap(({ key, hop }) => [
      [key, hop.statement] as const,
      ...partNames
        .filter((part) => hop.parts[part] !== undefined)
        .map((part) => [`${key}-${part}`, hop.statement] as const),
    ]),
  );
};
