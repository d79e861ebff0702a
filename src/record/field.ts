import { id } from '../schemas/id.ts';

/**
 * A field below a value, as an author reads it: `claims[0]`. An entry of a list that has an id is named
 * by it, `[iran-mission-10-aug].said`, unless its id is the field that is meant.
 */
export const fieldOf = (value: unknown, path: readonly (string | number)[]): string => {
  let own = value;
  return path
    .map((part, i) => {
      own =
        typeof own === 'object' && own !== null ? (own as Record<string | number, unknown>)[part] : undefined;
      if (typeof part === 'string') return i === 0 ? part : `.${part}`;
      const name = i === path.length - 2 && path[i + 1] === 'id' ? undefined : idOf(own);
      return `[${name ?? part}]`;
    })
    .join('');
};

const idOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'id' in value ? id.safeParse(value.id).data : undefined;
