import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { placeOf } from './place.ts';

/** Ids are unique across actors, claims, sources, statements and absences: steps and addresses name them without saying which. */
export const checkIds = (story: LoadedStory): Problem[] => {
  const { actors, claims, sources, statements, absences } = story.record;
  const seen = new Map<string, string>();
  return [actors, claims, sources, statements, absences].flat().flatMap((thing) => {
    const place = placeOf(story, thing, ['id']);
    const first = seen.get(thing.id);
    seen.set(thing.id, first ?? `${place.file}:${place.line}`);
    if (first === undefined) return [];
    return [
      {
        ...place,
        what: `the id "${thing.id}" is already used at ${first}`,
        fix: 'give one of the two another id.',
      },
    ];
  });
};
