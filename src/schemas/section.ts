import { z } from 'zod';
import { day } from './date.ts';
import { chainState } from './states/chain.ts';
import { timelineState } from './states/timeline.ts';
import { matrixState } from './states/matrix.ts';
import { compareState } from './states/compare.ts';
import { originsState } from './states/origins.ts';
import { nestedState } from './states/nested.ts';
import { driftState } from './states/drift.ts';
import { voicesState } from './states/voices.ts';
import { id } from './id.ts';

const step = <State extends z.ZodType>(state: State) =>
  z.strictObject({
    /** Unique within the section; the address of the step is `#<section>-<step>`. */
    id,
    /** The date the step's responses are taken at; the story's when absent. */
    asOf: day.optional(),
    state,
  });

const steps = <State extends z.ZodType>(state: State) =>
  z.array(step(state)).min(2, 'a section has at least two steps');

/** The structure of a section, the same in all languages: `sections/<nn-id>/section.yaml`. */
export const section = z.discriminatedUnion('graphic', [
  z.strictObject({ graphic: z.literal('chain'), steps: steps(chainState) }),
  z.strictObject({ graphic: z.literal('timeline'), steps: steps(timelineState) }),
  z.strictObject({ graphic: z.literal('matrix'), steps: steps(matrixState) }),
  z.strictObject({ graphic: z.literal('compare'), steps: steps(compareState) }),
  z.strictObject({ graphic: z.literal('origins'), steps: steps(originsState) }),
  z.strictObject({ graphic: z.literal('nested'), steps: steps(nestedState) }),
  z.strictObject({ graphic: z.literal('drift'), steps: steps(driftState) }),
  z.strictObject({ graphic: z.literal('voices'), steps: steps(voicesState) }),
]);

export type Section = z.infer<typeof section>;
