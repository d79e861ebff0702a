import { knownFrom } from '../derive/unseen.ts';
import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { placeOf } from './place.ts';

/** A timeline adds statements and no other things, each in a step by whose day it was public. */
export const checkTimelines = (story: LoadedStory): Problem[] => {
  const { statements, actors, sources, absences, sections, story: settings } = story.record;
  const others = new Set([actors, sources, absences].flatMap((list) => list.map(({ id }) => id)));
  const statementOf = new Map(statements.map((statement) => [statement.id, statement]));
  return sections.flatMap(({ structure }) => {
    if (structure.graphic !== 'timeline') return [];
    return structure.steps.flatMap(({ asOf = settings.asOf, state }, i) =>
      state.add.flatMap((id, j): Problem[] => {
        const place = placeOf(story, structure, ['steps', i, 'state', 'add', j]);
        const statement = statementOf.get(id);
        // An id that names nothing at all is told by the references.
        if (!statement) {
          const what = `"${id}" is no statement`;
          return others.has(id)
            ? [{ ...place, what, fix: 'name a statement: a timeline shows nothing else.' }]
            : [];
        }
        const known = knownFrom(statement);
        if (known <= asOf) return [];
        return [
          {
            ...place,
            what: `"${id}" is known from ${known} on, but this step is as of ${asOf}`,
            fix: 'add it in a later step, or correct one of the two dates.',
          },
        ];
      }),
    );
  });
};
