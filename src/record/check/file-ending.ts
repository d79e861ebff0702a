import type { Problem } from '../problem.ts';

/** The endings under which files are read. */
const endings: Record<string, string> = { yml: 'yaml', yaml: 'yaml', mdx: 'mdx' };

/** Content is read from `.yaml` and `.mdx`: a file with nearly that ending would be left out, unnoticed. */
export const checkFileEnding = (name: string): Problem[] => {
  const ending = /\.(ya?ml|mdx)$/i.exec(name)?.[1];
  const right = ending && endings[ending.toLowerCase()];
  if (ending === undefined || ending === right) return [];
  return [
    {
      file: name,
      what: `a file that ends in ".${ending}" is not read`,
      fix: `rename it to end in ".${right}".`,
    },
  ];
};
