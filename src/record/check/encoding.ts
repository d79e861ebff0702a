import type { Problem } from '../problem.ts';

/** The line of the first byte that is no UTF-8: lines are decoded one by one, as a line never ends inside a letter. */
const lineOfFault = (bytes: Uint8Array): number => {
  let line = 1;
  for (let from = 0; from <= bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, from);
    const to = end < 0 ? bytes.length : end;
    if (decode(bytes.subarray(from, to)) === undefined) return line;
    from = to + 1;
  }
  return line - 1;
};

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** A file is UTF-8: every other encoding would turn letters into others, unnoticed. */
export const checkEncoding = (name: string, bytes: Uint8Array): Problem[] =>
  decode(bytes) !== undefined
    ? []
    : [
        {
          file: name,
          line: lineOfFault(bytes),
          what: 'not UTF-8: a letter of this line was saved in another encoding',
          fix: 'save the file as UTF-8, and look whether all its letters are still the right ones.',
        },
      ];
