import type { Problem } from '../problem.ts';

/** More than any record needs; a larger file is a slip, and is refused before it is parsed. */
const most = 1_000_000;

/** A file is at most 1 MB. */
export const checkFileSize = (name: string, bytes: number): Problem[] =>
  bytes <= most
    ? []
    : [
        {
          file: name,
          what: `the file has ${(bytes / 1e6).toFixed(1)} MB; at most 1 MB is read`,
          fix: 'divide it, or take out what got into it by mistake.',
        },
      ];
