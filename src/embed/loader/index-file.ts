import type { Heights } from './heights.ts';
import { home } from './home.ts';

/** What `/embed/index.json` says of one embed. */
export interface Entry {
  id: string;
  address: string;
  title: string;
  steps: string[];
  heights: Record<string, Heights>;
}

let file: Promise<Entry[]> | undefined;

/** The entry of an embed by its address; undefined where the file is not there or does not know it. */
export const entryOf = async (src: string): Promise<Entry | undefined> => {
  file ??= fetch(home('embed/index.json'))
    .then((answer) => answer.json() as Promise<{ embeds: Entry[] }>)
    .then(({ embeds }) => embeds)
    .catch(() => []);
  const path = new URL(src).pathname;
  return (await file).find(({ address }) => path.endsWith(address));
};
