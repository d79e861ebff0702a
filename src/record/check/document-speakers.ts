import type { Actor } from '../../schemas/actor.ts';
import type { Statement } from '../../schemas/statement.ts';
import { groupOf } from '../derive/origins.ts';
import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { placeOf } from './place.ts';

/** Publishers whose texts hold what others said. */
const reporting = new Set<Actor['kind']>(['newsroom', 'text']);
/** What somebody did not say is told by others in their own voice. */
const silent = new Set<Statement['stance']>(['does-not-name', 'declines']);

/**
 * A document's own words are its publisher's, or of one evidence holder with it: what it says in its own
 * voice, and every word of a document that is no news text. Words of somebody else that such a document
 * quotes have a document of their own, published by who said them, with `seenAt` and `grade: quoted`.
 */
export const checkDocumentSpeakers = (story: LoadedStory): Problem[] => {
  const { record } = story;
  const kindOf = new Map(record.actors.map(({ id, kind }) => [id, kind]));
  const publisherOf = new Map(record.sources.map(({ id, publisher }) => [id, publisher]));
  return record.statements.flatMap((statement) =>
    statement.appearances.flatMap(({ source, mode }, i): Problem[] => {
      const publisher = publisherOf.get(source) ?? '';
      const kind = kindOf.get(publisher);
      const isOwn =
        mode === 'own-voice'
          ? !silent.has(statement.stance)
          : mode !== 'paraphrase' && kind !== undefined && !reporting.has(kind);
      if (!isOwn || groupOf(record, publisher) === groupOf(record, statement.speaker)) return [];
      return [
        {
          ...placeOf(story, statement, ['appearances', i, 'mode']),
          what: `"${statement.id}" has the speaker "${statement.speaker}", and stands as "${mode}" in "${source}", which "${publisher}" published`,
          fix:
            mode === 'own-voice'
              ? 'correct the speaker, or how it stands there.'
              : 'correct the speaker; words that a document quotes from somebody else get a document of their own, published by who said them, with its "seenAt" and "grade: quoted".',
        },
      ];
    }),
  );
};
