import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { placeOf } from './place.ts';

/** Those whose trade it is to pass on. */
const passingOn = new Set(['newsroom', 'text']);

/** What a newsroom was told, somebody told it: without a source it would be a witness of its own. */
export const checkTold = (story: LoadedStory): Problem[] => {
  const { actors, statements } = story.record;
  const relays = new Set(actors.filter(({ kind }) => passingOn.has(kind)).map(({ id }) => id));
  return statements
    .filter(({ speaker, basis }) => basis === 'told' && relays.has(speaker))
    .filter(
      ({ via, cites, receivedFrom, toldBy }) =>
        via === undefined && cites.length === 0 && receivedFrom === undefined && toldBy === undefined,
    )
    .map((statement) => ({
      ...placeOf(story, statement, ['basis']),
      what: `"${statement.id}" was told, and does not say by whom`,
      fix: 'name the statement it passes on with "via", or leans on with "cites"; where the record holds none, say in "toldBy" who told it.',
    }));
};
