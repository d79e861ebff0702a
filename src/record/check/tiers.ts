import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { placeOf } from './place.ts';

/** The article under study has the tier `article`, and no other document has. */
export const checkTiers = (story: LoadedStory): Problem[] => {
  const { sources, story: settings } = story.record;
  return sources
    .filter(({ id, tier }) => (tier === 'article') !== (id === settings.article))
    .map((source): Problem => ({
      ...placeOf(story, source, ['tier']),
      ...(source.id === settings.article
        ? { what: `"${source.id}" is the article under study, its tier is "beyond"`, fix: 'write "article".' }
        : {
            what: `"${source.id}" has the tier "article"; the article under study is "${settings.article}"`,
            fix: 'write "beyond", or correct "article" in story.yaml.',
          }),
    }));
};
