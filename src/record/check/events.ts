import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { placeOf } from './place.ts';

/** A response answers one event: what it answers belongs to it, or, where that is not listed, what it speaks of. */
export const checkEvents = (story: LoadedStory): Problem[] => {
  const caseOf = new Map(story.record.claims.map((claim) => [claim.id, claim.case]));
  return story.record.statements.flatMap((statement): Problem[] => {
    const { id, claims, answers } = statement;
    if (!answers) return [];
    const listed = answers.claims.length > 0;
    const about = listed ? answers.claims : claims;
    const other = about.find((claim) => caseOf.get(claim) !== answers.case);
    if (other === undefined || (!listed && about.some((claim) => caseOf.get(claim) === answers.case))) {
      return [];
    }
    return [
      {
        ...placeOf(story, statement, ['answers', 'case']),
        what: `"${id}" answers the event "${answers.case}", but ${listed ? 'lists' : 'speaks of'} the claim "${other}" of "${caseOf.get(other)}"`,
        fix: 'correct the event or the claim; two events are answered by two statements.',
      },
    ];
  });
};
