import { join } from 'node:path';
import { prefixOf } from '../addresses.ts';
import { storyIds } from '../record/load.ts';
import { loadYaml } from '../record/yaml.ts';
import { story } from '../schemas/story.ts';

/** The first page of every story and language, relative to the base: `''`, `other/es/`. Content is checked before. */
export const homesOf = (root: string): string[] =>
  storyIds(root).flatMap((id) => {
    const name = `${id}/story.yaml`;
    const settings = loadYaml({ path: join(root, name), name }, story, [])?.value;
    return (settings?.languages ?? []).map((language) => {
      const prefix = settings ? prefixOf({ record: { id, story: settings }, language }) : '';
      return prefix === '' ? '' : `${prefix}/`;
    });
  });
