import { type ChangeKind, type Part, partNames } from '../../schemas/wording.ts';
import { type Hop, level, placesOf } from './cuts.ts';
import { wordDifferences } from './word-differences.ts';

/** Letters of some words, from one up to another. */
interface Stretch {
  from: number;
  to: number;
}

/** Letters of one part of a hop's sentence. */
export interface Range extends Stretch {
  part: Part;
}

/** The words a change touched: those it took away, with the hop that had them, and those it put there. */
export interface ChangedWords {
  was?: { hop: string; ranges: Range[] };
  now?: Range[];
  /** The words stayed and went to another part of the sentence. */
  moved: boolean;
}

/** Where words stand in a hop's parts: in the one part that has them all. */
const locate = (hop: Hop, words: string): Range[] | undefined => {
  for (const part of partNames) {
    const places = placesOf(words, hop.parts[part] ?? '');
    if (places) return places.map((place) => ({ part, ...place }));
  }
  return undefined;
};

/** Runs of consecutive words, the longest first. */
const runsOf = (words: string, least: number): string[] => {
  const list = words.split(/\s+/).filter(Boolean);
  return list
    .flatMap((_, from) =>
      list.slice(from + least - 1).map((__, more) => list.slice(from, from + least + more)),
    )
    .map((run) => run.join(' '))
    .sort((a, b) => b.length - a.length);
};

/** Words of `was` that stand in `now` too, in another part: the longest run of them. */
const findMoved = (parent: Hop, hop: Hop, was: string, now: string): [Range, Range] | undefined => {
  const same = wordDifferences(level(was), level(now)).filter(({ kind }) => kind === 'same');
  for (const run of same.flatMap(({ words }) => runsOf(words, 1)).sort((a, b) => b.length - a.length)) {
    const [from, to] = [locate(parent, run)?.[0], locate(hop, run)?.[0]];
    if (from && to && from.part !== to.part) return [from, to];
  }
  return undefined;
};

/** The letters of `words` that the other wording does not have, as stretches of whole words. */
const differing = (
  words: string,
  other: string,
  kind: 'gone' | 'new',
  kept: readonly string[],
): Stretch[] => {
  const [before, after] = kind === 'gone' ? [words, other] : [other, words];
  const flags: boolean[] = [];
  for (const chunk of wordDifferences(level(before), level(after))) {
    if (chunk.kind === 'same' || chunk.kind === kind) {
      for (const letter of chunk.words) flags.push(chunk.kind === kind || letter === ' ');
    }
  }
  for (const run of kept) {
    for (let at = level(words).indexOf(run); at >= 0; at = level(words).indexOf(run, at + 1)) {
      flags.fill(false, at, at + run.length);
    }
  }
  // Trifles between two differences are one with them: the semantic cleanup of diff-match-patch (Fraser, 2006).
  const text = flags.map((flag) => (flag ? 'x' : '.')).join('');
  for (const { index, 0: gap } of text.matchAll(/(?<=x)\.{1,3}(?=x)/g)) {
    const run = words.slice(index, index + gap.length);
    if (!kept.some((other) => other.includes(run))) flags.fill(true, index, index + gap.length);
  }
  // A word is marked as one, with what stands behind its apostrophe or hyphen.
  for (const { index, 0: word } of words.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)) {
    if (flags.slice(index, index + word.length).includes(true)) flags.fill(true, index, index + word.length);
  }
  const shown = words.replace(/./gs, (letter, at: number) => (flags[at] ? letter : '\n'));
  return [...shown.matchAll(/[^\s](?:[^\n]*[^\s])?/g)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
};

/** Ranges within some words, moved to where those words stand. */
const shift = (inner: readonly Stretch[], place: readonly Range[]): Range[] => {
  const [first] = place;
  if (place.length !== 1 || !first) return [...place];
  return inner.map(({ from, to }) => ({ part: first.part, from: first.from + from, to: first.from + to }));
};

/**
 * The words that changes of a kind touched between a hop and those it came from. In one language
 * only words that differ, by their differences; from one to another all the words that are named.
 */
export const changedWords = (
  hops: readonly Hop[],
  hop: Hop,
  kind: ChangeKind,
  sameLanguage: (a: Hop, b: Hop) => boolean,
): ChangedWords[] =>
  hop.changes
    .filter((change) => change.kind === kind)
    .map(({ was, now }): ChangedWords => {
      const parents = hops.filter(({ id }) => hop.from.includes(id));
      const parent = was === undefined ? undefined : parents.find((p) => locate(p, was) !== undefined);
      const [had, has] = [
        parent && locate(parent, was ?? ''),
        now === undefined ? undefined : locate(hop, now),
      ];
      const comparable = parent && was !== undefined && now !== undefined && sameLanguage(parent, hop);
      const moved = comparable && findMoved(parent, hop, was, now);
      if (moved && kind === 'possessor') {
        return { was: { hop: parent.id, ranges: [moved[0]] }, now: [moved[1]], moved: true };
      }
      // Words that stand elsewhere in the sentence were kept, though not here.
      const others = partNames.filter((part) => part !== has?.[0]?.part).map((part) => hop.parts[part] ?? '');
      const kept = comparable
        ? runsOf(level(was), 2).filter((run) => others.some((words) => level(words).includes(run)))
        : [];
      return {
        ...(parent && had
          ? {
              was: {
                hop: parent.id,
                ranges: comparable ? shift(differing(was, now, 'gone', kept), had) : had,
              },
            }
          : {}),
        ...(has ? { now: comparable ? shift(differing(now, was, 'new', []), has) : has } : {}),
        moved: false,
      };
    });
