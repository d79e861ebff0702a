import type { Heights } from './heights.ts';
import { beside } from './home.ts';

/** What `/embed/index.json` says of one embed. */
export interface Entry {
  id: string;
  address: string;
  title: string;
  steps: string[];
  heights: Record<string, Heights>;
}

const files = new Map<string, Promise<Entry[]>>();
const read = async (file: string): Promise<Entry[]> => {
  try {
    const { embeds } = (await (await fetch(file)).json()) as { embeds: Entry[] };
    return embeds;
  } catch {
    return [];
  }
};

/** The entry of an embed by its address; undefined where the file is not there or does not know it. */
export const entryOf = async (src: string): Promise<Entry | undefined> => {
  const file = beside(src, 'embed/index.json');
  if (file === undefined) return undefined;
  const entries = files.get(file) ?? read(file);
  files.set(file, entries);
  const path = new URL(src).pathname;
  return (await entries).find(({ address }) => path.endsWith(address));
};
