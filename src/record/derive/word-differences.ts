import { diffWordsWithSpace } from 'diff';

/** A run of words of two wordings: in both, only in the first, or only in the second. */
export interface Difference {
  kind: 'same' | 'gone' | 'new';
  words: string;
}

/**
 * What became of a sentence between two hops, word by word: the shortest edit script
 * (Myers, "An O(ND) difference algorithm and its variations", 1986; the diff package).
 */
export const wordDifferences = (before: string, after: string): Difference[] =>
  diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    words: value,
  }));
