import type { LoadedStory } from '../load.ts';
import { adviseId, type Problem } from '../problem.ts';
import { termsIn, writtenIn } from '../written.ts';
import { placeOf } from './place.ts';

/** Each language has words for everything of the record that readers see, and none for what is not there. */
export const checkWords = (story: LoadedStory): Problem[] => {
  const { record } = story;
  const needed = {
    actors: record.actors.map((a) => a.id),
    claims: record.claims.map((c) => c.id),
    sources: record.sources.map((s) => s.id),
    replies: record.statements.filter((s) => s.answers).map((s) => s.id),
    gaps: record.statements
      .filter((s) => s.cites.some((c) => c.role === 'basis' && c.supports !== 'yes'))
      .map((s) => s.id),
    absences: record.absences.map((a) => a.id),
    terms: writtenIn(record).flatMap(([, written]) => termsIn(written)),
  };
  return Object.entries(record.words).flatMap(([language, words]) =>
    (Object.keys(needed) as (keyof typeof needed)[]).flatMap((group) => {
      const given = Object.keys(words[group]);
      const missing = needed[group].filter((id) => !given.includes(id));
      const unknown = given.filter((id) => !needed[group].includes(id) && !story.unread.ids.has(id));
      return [
        ...missing.map((id): Problem => ({
          ...placeOf(story, words, [group]),
          what: `no words in "${language}" for "${id}"`,
          fix: `add "${id}:" under "${group}:".`,
        })),
        ...unknown.map((id): Problem => ({
          ...placeOf(story, words, [group, id]),
          ...(group === 'terms'
            ? {
                what: `the term "${id}", which no prose explains`,
                fix: 'use it in <Term of="…">, or remove it.',
              }
            : {
                what: `words for "${id}", which is not in the record`,
                fix: adviseId(id, needed[group], 'record/'),
              }),
        })),
      ];
    }),
  );
};
