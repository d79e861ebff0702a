import { earliest, latest } from '../dates.ts';
import { caseOf } from '../derive/case.ts';
import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { placeOf } from './place.ts';

/**
 * A statement that nothing joins to an event is counted with the article's. One that was public
 * before a word was said about that event belongs to another, and has to say to which.
 */
export const checkEventByDefault = (story: LoadedStory): Problem[] => {
  const { record } = story;
  const events = new Map(record.claims.map((claim) => [claim.id, claim.case]));
  return record.statements
    .filter((s) => s.claims.length === 0 && s.case === undefined && !s.answers)
    .filter((s) => s.via === undefined && s.cites.length === 0)
    .flatMap((statement): Problem[] => {
      const event = caseOf(record, statement);
      const first = record.statements
        .filter(({ claims }) => claims.some((id) => events.get(id) === event))
        .map(({ said }) => earliest(said))
        .sort()[0];
      if (first === undefined || latest(statement.public) >= first) return [];
      return [
        {
          ...placeOf(story, statement, ['topic']),
          what: `"${statement.id}" would count with the event "${event}", of which nothing was said before ${first}`,
          fix: 'name its own event with "case".',
        },
      ];
    });
};
