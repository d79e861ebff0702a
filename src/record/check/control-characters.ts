import type { Problem } from '../problem.ts';

/** What an author calls the characters that turn up most. */
const names: Record<string, string> = {
  '0000': 'null',
  '00AD': 'soft hyphen',
  '200B': 'zero-width space',
  '200E': 'left-to-right mark',
  '200F': 'right-to-left mark',
  '202A': 'left-to-right embedding',
  '202B': 'right-to-left embedding',
  '202C': 'end of a direction',
  '202D': 'left-to-right override',
  '202E': 'right-to-left override',
  '2060': 'word joiner',
  FEFF: 'byte order mark',
};

/**
 * Characters nobody sees: controls, marks that turn the direction of writing, joiners of nothing,
 * tags. Tab and ends of lines are no fault, nor are the joiners that Persian, Indic scripts and
 * emoji are written with (U+200C, U+200D).
 */
const unseen =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;

/** What is wrong with a text that holds a character nobody sees; nothing where it holds none. */
export const unseenIn = (text: string): (Pick<Problem, 'what' | 'fix'> & { at: number }) | undefined => {
  const found = unseen.exec(text);
  if (!found) return undefined;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = names[code];
  const before = text.slice(0, found.index).split('\n').at(-1)?.trimStart().slice(-20) ?? '';
  return {
    at: found.index,
    what: `the unseen character U+${code}${name === undefined ? '' : ` (${name})`} stands ${before === '' ? 'first here' : `after “${before}”`}`,
    fix: 'delete it, or type the line again; it often comes with text that was copied from a web page.',
  };
};

/** A file's text holds no character that nobody sees; a byte order mark at its start is no fault. */
export const checkControlCharacters = (name: string, text: string): Problem[] => {
  const body = text.replace(/^\uFEFF/, '');
  const found = unseenIn(body);
  if (!found) return [];
  const { at, what, fix } = found;
  return [{ file: name, line: body.slice(0, at).split('\n').length, what, fix }];
};
