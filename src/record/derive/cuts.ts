import { type Part, partNames, type Wording } from '../../schemas/wording.ts';

export type Hop = Wording['hops'][number];

/** One part of a hop's sentence, as cut from its excerpt. */
export interface Cut {
  part: Part;
  words: string;
  /** Whether words of the excerpt, or of the sentence it is cut from, are left out before it. */
  before: boolean;
  /** The same after it; only for the last. */
  after: boolean;
}

/** The pieces of words in which ` … ` stands for what was left out. */
export const piecesOf = (words: string): string[] => words.split(' … ');

/** Letters as compared: however accents are stored, and typographic variants of quotation marks are one. */
export const level = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'");

/** Where each piece of some words stands in a text, in order; undefined when they do not. */
export const placesOf = (words: string, text: string): { from: number; to: number }[] | undefined => {
  const [whole, hay] = [level(words), level(text)];
  const places: { from: number; to: number }[] = [];
  for (const piece of hay.includes(whole) ? [whole] : piecesOf(whole)) {
    const from = hay.indexOf(piece, places.at(-1)?.to ?? 0);
    if (from < 0) return undefined;
    places.push({ from, to: from + piece.length });
  }
  return places;
};

const hasWords = (text: string): boolean => /[\p{L}\p{N}…]/u.test(text);

/**
 * A hop's parts in the order of its sentence, with where words are left out: between two parts,
 * or because the excerpt begins or ends within a sentence.
 *
 * @throws Error when a part does not stand in the excerpt; the checks said so before.
 */
export const cutsOf = (hop: Hop, stored: string): Cut[] => {
  const excerpt = stored.normalize('NFC');
  const placed = partNames
    .flatMap((part) => {
      const words = hop.parts[part];
      if (words === undefined) return [];
      const places = placesOf(words, excerpt);
      if (!places) throw new Error(`"${words}" is not in its excerpt; the checks should have said so.`);
      return [{ part, words, from: places[0]?.from ?? 0, to: places.at(-1)?.to ?? 0 }];
    })
    .sort((a, b) => a.from - b.from);
  const beginsWithin = /^[^\p{L}\p{N}]*\p{Ll}/u.test(excerpt);
  const endsWithin = !/[.?!][^\p{L}\p{N}]*$/u.test(excerpt);
  return placed.map(({ part, words, from, to }, i) => ({
    part,
    words,
    before: hasWords(excerpt.slice(placed[i - 1]?.to ?? 0, from)) || (i === 0 && beginsWithin),
    after: i === placed.length - 1 && !words.endsWith('…') && (hasWords(excerpt.slice(to)) || endsWithin),
  }));
};
