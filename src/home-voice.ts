import { getCollection } from 'astro:content';
import type { Voice } from './figures/reply.ts';
import { loadTranslate } from './i18n/ui.ts';
import { contentRoot } from './paths.ts';

/**
 * The home story, in its first language, with the interface's words.
 * @throws Error when no story is the home story: the checks should have said so.
 */
export const homeVoice = async (): Promise<Voice> => {
  const stories = await getCollection('stories');
  const record = stories.map(({ data }) => data).find(({ story }) => story.home);
  const language = record?.story.languages[0];
  if (!record || language === undefined) throw new Error('No story is the home story.');
  return { record, language, t: loadTranslate(contentRoot(), language) };
};
