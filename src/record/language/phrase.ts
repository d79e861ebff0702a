/** Phrases of guards.yaml, turned into expressions that cannot run away: no repetition without a bound, few groups. */

/** Each optional or branching group can double the ways to match; more than this many are refused. */
const mostGroups = 12;

const letter = String.raw`[\p{L}\p{M}\p{N}]`;
const gap = String.raw`,?\s+(?:\S+\s+){0,4}`;

/** The phrase was written in a form that cannot be read; the message says which. */
export class PhraseError extends Error {
  override readonly name = 'PhraseError';
}

/** Letters as they stand; one with an accent, in one piece or in two. */
const escape = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
    .replace(/\p{L}/gu, (one) => (one.normalize('NFD') === one ? one : `(?:${one}|${one.normalize('NFD')})`));

/** The source of an expression for one phrase, without its edges, and how many groups a match can meet. */
const read = (
  phrase: string,
  sets: Readonly<Record<string, readonly string[]>>,
): { source: string; groups: number } => {
  let source = '';
  let depth = 0;
  let groups = 0;
  const parts = phrase.matchAll(/\{([^}]*)\}| … |\)\?|[()|]|\s+|[^\s(){}|?…]+|./gu);
  for (const [part, set] of parts) {
    if (set !== undefined) {
      const members = sets[set];
      if (!members) throw new PhraseError(`there is no set "${set}"`);
      if (members.some((member) => member.includes('{')))
        throw new PhraseError(`a phrase of the set "${set}" names a set`);
      const inside = members.map((member) => read(member, {}));
      source += `(?:${inside.map((member) => member.source).join('|')})`;
      groups += 1 + Math.max(0, ...inside.map((member) => member.groups));
    } else if (part === ' … ') {
      source += gap;
      groups += 1;
    } else if (part === '(') {
      source += '(?:';
      depth += 1;
      groups += 1;
    } else if (part === ')' || part === ')?') {
      source += part;
      depth -= 1;
    } else if (part === '|') {
      if (depth === 0) throw new PhraseError('"|" stands outside of round brackets');
      source += '|';
    } else if (part === '?') throw new PhraseError('"?" follows something else than a round bracket');
    else if (part === '…') throw new PhraseError('"…" needs a space on either side');
    else if (/^[{}]/.test(part)) throw new PhraseError('a curly bracket is open');
    else source += /^\s/.test(part) ? String.raw`\s+` : escape(part);
    if (depth < 0) break;
  }
  if (depth !== 0) throw new PhraseError('its round brackets do not match');
  if (groups > mostGroups) throw new PhraseError(`it has ${groups} groups; at most ${mostGroups} are read`);
  return { source, groups };
};

/** What phrases are found in: typographic apostrophes and hard spaces are plain ones. Lengths stay. */
export const plain = (text: string): string => text.replace(/[’‘]/g, "'").replace(/\u00A0/g, ' ');

/**
 * One expression for any of some phrases, as whole words, in any case.
 * @throws PhraseError when one cannot be read.
 */
export const compile = (
  phrases: readonly string[],
  sets: Readonly<Record<string, readonly string[]>> = {},
  edges: { before?: string; after?: string } = {},
): RegExp => {
  const sources = phrases.map((phrase) => read(plain(phrase), sets).source);
  // Of no phrases: an expression that never matches.
  const any = sources.length === 0 ? '(?!)' : `(?:${sources.join('|')})`;
  const source = String.raw`${edges.before ?? ''}(?<!${letter})${any}(?!${letter})${edges.after ?? ''}`;
  return new RegExp(source, 'giu');
};

/** A run of letters in a text. */
export interface Range {
  from: number;
  to: number;
}

/** Everything an expression finds in a text that is `plain`. */
export const findAll = (expression: RegExp, text: string): Range[] =>
  [...text.matchAll(expression)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
