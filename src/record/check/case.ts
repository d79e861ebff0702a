import type { Problem } from '../problem.ts';

/**
 * No two names of a folder differ only by case: Windows and macOS would keep one of them. (Ids
 * cannot: the schema has them in lower case.)
 */
export const checkCase = (folder: string, names: readonly string[]): Problem[] =>
  names.flatMap((name, i) => {
    const first = names.slice(0, i).find((other) => other.toLowerCase() === name.toLowerCase());
    if (first === undefined) return [];
    return [
      {
        file: `${folder}${name}`,
        what: `the name differs from "${first}" only by case`,
        fix: 'rename one of the two; many computers cannot keep both.',
      },
    ];
  });
