import type { SectionRecord } from '../../record/story-record.ts';
import { type Evidence, leadsOf } from '../evidence.ts';
import type { Voice } from '../reply.ts';
import { readSteps } from './reading.ts';

/** Where the outlines lead: each to what stands for it, its gap to who says so, the printed words and what came later to themselves. */
export const nestedLeads = (voice: Voice, { structure }: SectionRecord): Evidence => {
  if (structure.graphic !== 'nested') return {};
  const { sentence, layers, later } = readSteps(voice.record, structure.steps);
  return leadsOf(voice, [
    ['words', sentence.id],
    ...layers.flatMap(
      ({ key, statement, notNamed }) =>
        [
          [key, statement?.id],
          [`${key}-g`, notNamed?.id],
        ] as const,
    ),
    ['later', later?.statement.id],
  ]);
};
