import { realpathSync } from 'node:fs';
import { sep } from 'node:path';
import type { Problem } from '../problem.ts';

/** A link leads to something within the content folder; what lies outside is nobody's to publish. */
export const checkSymlink = (root: string, path: string, name: string): Problem[] => {
  const target = targetOf(path);
  if (target?.startsWith(`${realpathSync(root)}${sep}`)) return [];
  return [
    {
      file: name,
      what: target === undefined ? 'a link to nothing' : 'a link out of the content folder',
      fix: 'put the file itself here.',
    },
  ];
};

const targetOf = (path: string): string | undefined => {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
};
