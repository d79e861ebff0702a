import { isAttributed } from '../language/attribution.ts';
import { compile, findAll, plain } from '../language/phrase.ts';
import { isInside, quotedIn, sentencesOf } from '../language/sentences.ts';
import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { isExcused, lineIn, textsOf } from '../texts.ts';
import { rulesByLanguage } from './guards.ts';

/** Words that take sides stand in quotations only; the site says nothing of whether something is true. */
export const checkLoaded = (story: LoadedStory): Problem[] => {
  const readable = rulesByLanguage(story);
  const watched = new Map(
    Object.entries(story.guards?.languages ?? {})
      .filter(([language]) => readable.has(language))
      .map(([language, { loaded, sets }]) => [
        language,
        loaded.map(({ phrases, ...advice }) => ({ ...advice, found: compile(phrases, sets) })),
      ]),
  );
  return textsOf(story).flatMap((text) =>
    sentencesOf(text, text.language).flatMap((sentence): Problem[] => {
      const rules = readable.get(text.language);
      const quoted = quotedIn(sentence);
      const words = plain(sentence.text);
      return (watched.get(text.language) ?? []).flatMap(({ instead, attributable, found }) =>
        findAll(found, words)
          .filter((range) => !isInside(range, quoted))
          .filter(
            (range) =>
              !attributable ||
              !rules ||
              !isAttributed(sentence, { ...range, claims: [], noun: false }, rules),
          )
          .flatMap((range): Problem[] => {
            const line = lineIn(text, sentence.from + range.from);
            if (isExcused(story, text, line)) return [];
            return [
              {
                file: text.file,
                line,
                ...(text.field === undefined ? {} : { field: text.field }),
                what: `“${sentence.text.slice(range.from, range.to)}” takes sides, in “${sentence.text.trim()}”`,
                fix: `write ${instead}; somebody else’s word stands in quotation marks.`,
              },
            ];
          }),
      );
    }),
  );
};
