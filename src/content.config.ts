import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'zod';
import { contentRoot } from './paths.ts';
import { loadStories } from './record/index.ts';
import type { StoryRecord } from './record/story-record.ts';

/** All stories, checked, each as one entry; read again in dev when a file of the content changes. */
const stories: Loader = {
  name: 'stories',
  load: ({ store, watcher, logger }) => {
    const read = (): void => {
      const records = loadStories(contentRoot());
      store.clear();
      for (const record of records) store.set({ id: record.id, data: { ...record } });
    };
    read();
    watcher?.add(contentRoot());
    let timer: ReturnType<typeof setTimeout> | undefined;
    watcher?.on('all', (_, path) => {
      if (!path.startsWith(contentRoot())) return;
      // A save often comes as several events; the content is read once they are over.
      clearTimeout(timer);
      timer = setTimeout(() => {
        try {
          read();
        } catch (error) {
          logger.error((error as Error).message);
        }
      }, 50);
    });
    return Promise.resolve();
  },
};

export const collections = {
  stories: defineCollection({ loader: stories, schema: z.custom<StoryRecord>() }),
  prose: defineCollection({
    loader: glob({
      pattern: ['*/sections/*/*.mdx', '*/pages/method.*.mdx'],
      base: contentRoot(),
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
  }),
};
