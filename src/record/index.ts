import { checkFiles, checkHome, checkReservedIds, checkStory, proseFiles } from './check/index.ts';
import { type LoadedStory, loadStory, storyIds } from './load.ts';
import { ContentError, type Problem } from './problem.ts';
import { loadUnlisted } from './prose.ts';
import type { StoryRecord } from './story-record.ts';
import { writtenIn } from './written.ts';

/**
 * Reads and checks every story of a content root.
 * @throws ContentError listing all problems of all stories.
 */
export const loadStories = (root: string): StoryRecord[] => {
  const problems = checkFiles(root);
  const refused = new Set(problems.map(({ file }) => file));
  const loaded = storyIds(root).flatMap((id) => loadStory(root, id, problems, refused) ?? []);
  for (const story of loaded) {
    // What stands in a refused file is not known: of its story only what cannot be read is told.
    const whole = ![...refused].some((file) => file.startsWith(`${story.record.id}/`));
    if (whole) problems.push(...checkStory(story));
  }
  problems.push(...checkReservedIds(loaded));
  checkOtherProse(root, loaded, problems);
  if (problems.length === 0) problems.push(...checkHome(loaded));
  if (problems.length > 0) throw new ContentError(problems);
  return loaded.map(({ record }) => record);
};

/** Prose that no story lists, such as a draft of a translation, is read too: Astro compiles it. */
const checkOtherProse = (root: string, loaded: readonly LoadedStory[], problems: Problem[]): void => {
  const read = new Set([
    ...loaded.flatMap(({ record }) => writtenIn(record).map(([, { file }]) => file)),
    ...problems.map(({ file }) => file),
  ]);
  for (const file of proseFiles(root)) if (!read.has(file.name)) loadUnlisted(file, problems);
};
