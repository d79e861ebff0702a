import type { SectionRecord } from '../../record/story-record.ts';
import type { CompareState } from '../../schemas/states/compare.ts';

/** A section's steps as the comparison reads them. */
export type Steps = { id: string; asOf?: string | undefined; state: CompareState }[];

/** The steps of a section of this graphic. */
export const stepsOf = ({ id, structure }: SectionRecord): Steps => {
  if (structure.graphic !== 'compare') throw new Error(`"${id}" is no compare.`);
  return structure.steps;
};

/** First and last step of those that satisfy; undefined where none does. */
export const rangeOf = (
  steps: Steps,
  satisfies: (state: CompareState) => boolean,
): { from: number; to: number } | undefined => {
  const [from, to] = [
    steps.findIndex(({ state }) => satisfies(state)),
    steps.findLastIndex(({ state }) => satisfies(state)),
  ];
  return from < 0 ? undefined : { from, to };
};

/** A fault of the section's content, with its way out. */
export const fault = (what: string, fix: string): Error => new Error(`${what}\n    → ${fix}`);
