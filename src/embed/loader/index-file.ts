import { home } from './home.ts';

/** Heights by width, from narrow to wide. */
type Heights = [width: number, height: number][];

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

/** The height at a width: between two that were measured, what lies between theirs. */
export const heightAt = (heights: Heights | undefined, width: number): number | undefined => {
  const [first, ...rest] = heights ?? [];
  if (!first) return undefined;
  let [w, h] = first;
  for (const [nextWidth, nextHeight] of rest) {
    if (width <= w) break;
    if (width <= nextWidth) return Math.round(h + ((nextHeight - h) * (width - w)) / (nextWidth - w));
    [w, h] = [nextWidth, nextHeight];
  }
  return h;
};
