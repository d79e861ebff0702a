import type { StoryRecord } from './record/story-record.ts';

/** The pages of a story that have an address of their own. */
type PageName = 'story' | 'text';

const paths: Record<PageName, string> = { story: '', text: 'text/' };

/**
 * Every address of the site is made here: they are a promise. The prefix is the story's id, unless it is the
 * home story, then the language, unless it is the story's first.
 * @param base where the site is mounted, ending in a slash or not
 */
export const addressOf = (
  { id, story }: Pick<StoryRecord, 'id' | 'story'>,
  language: string,
  page: PageName,
  base = '/',
): string => {
  const prefix = [story.home ? '' : id, language === story.languages[0] ? '' : language];
  return [base.replace(/\/$/, ''), ...prefix.filter(Boolean), paths[page]].join('/');
};
