import type { Stages } from '../../graphics/origins/data.ts';
import type { SectionRecord } from '../../record/story-record.ts';
import { type OriginsState, originsStages } from '../../schemas/states/origins.ts';

/** A section's steps as `origins` reads them. */
export interface OriginsSteps {
  list: { id: string; asOf?: string | undefined; state: OriginsState }[];
  claim: string;
  /** The step of each stage. */
  at: Stages;
}

/** The steps of a section, one for each stage. @throws Error when one is missing, double or out of order. */
export const stepsOf = ({ id, structure }: SectionRecord): OriginsSteps => {
  if (structure.graphic !== 'origins') throw new Error(`"${id}" is no origins.`);
  const list = structure.steps;
  const shown = list.map(({ state }) => state.show);
  if (shown.join() !== originsStages.join()) {
    throw new Error(
      `"origins" shows ${originsStages.join(', ')}; here it shows ${shown.join(', ')}.\n` +
        '    → give each of them one step, in this order.',
    );
  }
  const at = (stage: (typeof originsStages)[number]): number => originsStages.indexOf(stage);
  return {
    list,
    claim: list[0]?.state.claim ?? '',
    at: {
      names: at('names'),
      apart: at('apart'),
      relays: at('relays'),
      basis: at('basis'),
      count: at('count'),
    },
  };
};
