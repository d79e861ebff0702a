import { createHash } from 'node:crypto';
import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';

/** Words as hashed: lower case, without accents. */
const normalise = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();

/** What a name could hide in: percent signs of addresses read as letters. */
const decode = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });

/**
 * Nobody who is charged is named: no word of any file of the story (prose, words, ids, addresses,
 * comments) is one of the surnames kept as hashes.
 */
export const checkNeverNamed = ({ guards, files }: LoadedStory): Problem[] => {
  if (!guards) return [];
  const { salt, hashes } = guards.neverNamed;
  const never = new Set(hashes);
  const known = new Map<string, boolean>();
  const isNever = (word: string): boolean => {
    const key = normalise(word);
    const found =
      known.get(key) ??
      never.has(
        createHash('sha256')
          .update(salt + key)
          .digest('hex')
          .slice(0, 16),
      );
    known.set(key, found);
    return found;
  };
  return [...files].flatMap(([file, text]) => {
    const inName = (file.match(/\p{L}+/gu) ?? []).some(isNever);
    const lines = text.split('\n').flatMap((written, i): Problem[] => {
      const words = decode(written).match(/[\p{L}\p{M}]{3,}/gu) ?? [];
      return words.some(isNever) ? [{ file, line: i + 1, ...told }] : [];
    });
    return inName ? [{ file, ...told }, ...lines] : lines;
  });
};

/** The message does not repeat the name: it may be read in a public log. */
const told = {
  what: 'the name of somebody who is charged',
  fix: 'say “three people”, “twelve officers”; of an address that holds the name, seek another or give “absent:” with the reason.',
};
