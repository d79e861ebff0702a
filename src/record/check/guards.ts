import { type Rules, rulesOf } from '../language/attribution.ts';
import { compile, PhraseError } from '../language/phrase.ts';
import type { LoadedStory } from '../load.ts';
import { adviseId, type Problem } from '../problem.ts';
import { definedIn, isUnread } from './known.ts';
import { placeOf } from './place.ts';

/** The watched words of each language can be read, name claims there are, and are there for each language the story declares. */
export const checkGuards = (story: LoadedStory): Problem[] => {
  const { guards, record } = story;
  if (!guards) return [];
  const missing = record.story.languages
    .filter((language) => !(language in guards.languages))
    .map((language): Problem => ({
      ...placeOf(story, guards, ['languages']),
      what: `no watched words in "${language}", a language the story declares`,
      fix: `add "${language}:" under "languages:"; translate a neighbour, its attribution first.`,
    }));
  const claims = record.claims.map(({ id }) => id);
  const inside = Object.entries(guards.languages).flatMap(([language, own]) => [
    ...own.guarded.flatMap((group, i) =>
      group.claims
        .filter((id) => !claims.includes(id) && !isUnread(story, id))
        .map((id): Problem => ({
          ...placeOf(story, guards, [
            'languages',
            language,
            'guarded',
            i,
            'claims',
            group.claims.indexOf(id),
          ]),
          what: `no claim has the id "${id}"`,
          fix: adviseId(id, claims, definedIn.claim),
        })),
    ),
    ...phrasesIn(own).flatMap(({ phrase, path }): Problem[] => {
      const fault = faultOf(phrase, own.sets);
      if (fault === undefined) return [];
      return [
        {
          ...placeOf(story, guards, ['languages', language, ...path]),
          what: `the phrase "${phrase}" cannot be read: ${fault}`,
          fix: 'use words, (a|b), (a)?, {set} and " … "; the head of the file explains them.',
        },
      ];
    }),
  ]);
  return [...missing, ...inside];
};

const faultOf = (phrase: string, sets: Record<string, string[]>): string | undefined => {
  try {
    compile([phrase], sets);
    return undefined;
  } catch (error) {
    if (error instanceof PhraseError) return error.message;
    throw error;
  }
};

/** Every phrase below a value, with its path: all text but claims' ids and advice. */
const phrasesIn = (
  value: unknown,
  path: (string | number)[] = [],
): { phrase: string; path: (string | number)[] }[] => {
  if (typeof value === 'string') return [{ phrase: value, path }];
  if (Array.isArray(value)) return value.flatMap((item, i) => phrasesIn(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'claims' || key === 'instead' ? [] : phrasesIn(item, [...path, key]),
  );
};

/** The rules of each language, where every phrase of it can be read. Unnamed actors are no allegers. */
export const rulesByLanguage = ({ guards, record }: LoadedStory): Map<string, Rules> => {
  const named = record.actors.filter(({ kind }) => kind !== 'unnamed').map(({ id }) => id);
  return new Map(
    Object.entries(guards?.languages ?? {}).flatMap(([language, own]): [string, Rules][] => {
      const words = record.words[language]?.actors ?? {};
      const names = named.flatMap((id) =>
        [words[id]?.name, words[id]?.short].filter((name) => name !== undefined),
      );
      try {
        return [[language, rulesOf(own, names)]];
      } catch (error) {
        if (error instanceof PhraseError) return [];
        throw error;
      }
    }),
  );
};
