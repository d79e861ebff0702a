import { checkStory } from './check/index.ts';
import { loadStory, storyIds } from './load.ts';
import { ContentError, type Problem } from './problem.ts';
import type { StoryRecord } from './story-record.ts';

/**
 * Reads and checks every story of a content root.
 * @throws ContentError listing all problems of all stories.
 */
export const loadStories = (root: string): StoryRecord[] => {
  const problems: Problem[] = [];
  const loaded = storyIds(root).flatMap((id) => loadStory(root, id, problems) ?? []);
  for (const story of loaded) problems.push(...checkStory(story));
  const homes = loaded.filter(({ record }) => record.story.home);
  if (homes.length !== 1 && problems.length === 0) {
    problems.push({
      file: 'story.yaml',
      what: `${homes.length} stories say "home: true"`,
      fix: 'let exactly one story of the content folder say it.',
    });
  }
  if (problems.length > 0) throw new ContentError(problems);
  return loaded.map(({ record }) => record);
};
