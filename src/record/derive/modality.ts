import type { StoryRecord } from '../story-record.ts';
import { statementsIn, type View } from './origins.ts';

/** How far a claim has come, by what speakers do with it; each includes the ones before. */
const ranks = ['reports', 'asserts', 'attributes', 'charges', 'convicts'] as const;

/** In what mode a claim stands at a date: by the stances taken, never by anybody's weight. */
export interface Modality {
  /** The strongest stance anybody takes; `none` where nobody states it. */
  strongest: (typeof ranks)[number] | 'none';
  /** Whether somebody denies it by their words. */
  denied: boolean;
}

/** The modality of a claim at a date. A denial counts when its own words address the claim. */
export const modalityOf = (record: StoryRecord, claim: string, view: View): Modality => {
  const known = statementsIn(record, view);
  const stances = known.filter((s) => s.claims.includes(claim)).map((s) => s.stance as string);
  return {
    strongest: ranks.findLast((rank) => stances.includes(rank)) ?? 'none',
    denied: known.some((s) => s.stance === 'denies' && s.answers?.claims.includes(claim) === true),
  };
};
