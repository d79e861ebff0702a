import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { placeOf } from './place.ts';

/** Exactly one story of a content folder is the home page. */
export const checkHome = (stories: readonly LoadedStory[]): Problem[] => {
  const [first, ...others] = stories.filter(({ record }) => record.story.home);
  if (!first) {
    const [any] = stories;
    return [
      {
        ...(any ? placeOf(any, any.record.story) : { file: 'story.yaml' }),
        what: 'no story says "home: true"',
        fix: 'let exactly one story of the content folder say it.',
      },
    ];
  }
  return others.map((other) => ({
    ...placeOf(other, other.record.story, ['home']),
    what: `the story "${first.record.id}" says "home: true" too`,
    fix: 'let exactly one story of the content folder say it.',
  }));
};
