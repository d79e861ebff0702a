import { partNames } from '../../schemas/wording.ts';
import type { ChangedWords } from './changed-words.ts';
import { type Hop, level } from './cuts.ts';
import { wordDifferences } from './word-differences.ts';

/** The longest run of words that came through from a hop's parent unchanged. */
export const keptWords = (hops: readonly Hop[], hop: Hop): ChangedWords | undefined => {
  for (const part of partNames) {
    for (const parent of hops.filter(({ id }) => hop.from.includes(id))) {
      const [was, now] = [parent.parts[part] ?? '', hop.parts[part] ?? ''];
      const same = wordDifferences(level(was), level(now))
        .filter(({ kind }) => kind === 'same')
        .map(({ words }) => words.trim())
        .sort((a, b) => b.length - a.length)[0];
      if (same === undefined || same === '') continue;
      const [from, to] = [level(was).indexOf(same), level(now).indexOf(same)];
      return {
        was: { hop: parent.id, ranges: [{ part, from, to: from + same.length }] },
        now: [{ part, from: to, to: to + same.length }],
        moved: false,
      };
    }
  }
  return undefined;
};
