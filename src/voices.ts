import { getCollection } from 'astro:content';
import { prefixOf } from './addresses.ts';
import type { Voice } from './figures/reply.ts';
import { loadTranslate } from './i18n/ui.ts';
import { contentRoot } from './paths.ts';

/** Every story in each of its languages, with the interface's words. */
export const loadVoices = async (): Promise<Voice[]> =>
  (await getCollection('stories')).flatMap(({ data: record }) =>
    record.story.languages.map((language) => ({
      record,
      language,
      t: loadTranslate(contentRoot(), language),
    })),
  );

/** One page for each story and language, or for each thing of it that `of` lists: what `getStaticPaths` returns. */
export const pagesOf = async <Params extends Record<string, string>>(
  of: (voice: Voice) => Params[],
): Promise<{ params: Params & { prefix: string | undefined }; props: { voice: Voice } }[]> =>
  (await loadVoices()).flatMap((voice) =>
    of(voice).map((params) => ({
      params: { ...params, prefix: prefixOf(voice) || undefined },
      props: { voice },
    })),
  );

/** A page that each story has once in each language. */
export const onceEach = () => pagesOf(() => [{}]);

/**
 * The home story, in its first language.
 * @throws Error when no story is the home story: the checks should have said so.
 */
export const homeVoice = async (): Promise<Voice> => {
  const voice = (await loadVoices()).find(({ record }) => record.story.home);
  if (!voice) throw new Error('No story is the home story.');
  return voice;
};
