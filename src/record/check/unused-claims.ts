import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { placeOf } from './place.ts';

/** Every claim is somebody's: a statement is about it. A claim nobody makes would be ours. */
export const checkUnusedClaims = (story: LoadedStory): Problem[] => {
  const { claims, statements } = story.record;
  const made = new Set(statements.flatMap((statement) => statement.claims));
  return claims
    .filter(({ id }) => !made.has(id))
    .map((claim) => ({
      ...placeOf(story, claim, ['id']),
      what: `nobody makes the claim "${claim.id}"`,
      fix: 'name it under "claims" of the statement that makes it, or remove it.',
    }));
};
