import { fieldOf } from '../field.ts';
import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';

type Path = readonly (string | number)[];

/** Where `thing`, or its field at `path`, was written: the first part of a problem. */
export const placeOf = (
  { places }: LoadedStory,
  thing: object,
  path: Path = [],
): Pick<Problem, 'file' | 'line' | 'field'> => {
  const place = places.get(thing);
  if (!place) throw new Error('A thing of the record without a place; load.ts registers them all.');
  const field = fieldOf(thing, path);
  return {
    file: place.file,
    line: place.line(path),
    ...(field === '' ? {} : { field }),
  };
};
