import { valueNames, valueOf } from './derive/value.ts';
import type { LoadedStory } from './load.ts';
import type { Problem } from './problem.ts';

type Path = (string | number)[];
/** Where a value of a text stands, and how to put another in its place. */
interface Slot {
  text: string;
  put(text: string): void;
  place: Pick<Problem, 'file' | 'line' | 'field'>;
}

/** `{date:microsoft-blog}`, `{voice:microsoft}`: the names of `valueOf`. */
export const placeholder = /\{([a-z][a-z0-9:-]*)\}/g;

/**
 * Puts numbers and dates of the record where texts name them in braces: in alt texts, labels,
 * questions, captions, the method page's title, the front and the record's words. What names nothing comes back as a problem.
 */
export const fillValues = (story: LoadedStory): Problem[] => {
  const problems: Problem[] = [];
  const fill =
    (language: string) =>
    (slot: Slot): void => {
      const filled = slot.text.replace(placeholder, (all, name: string) => {
        const value = valueOf(story.record, name, language);
        if (value === undefined) {
          problems.push({
            ...slot.place,
            what: `“${all}” names no number or date of the record`,
            fix: `use one of: ${valueNames}.`,
          });
        }
        return value ?? all;
      });
      if (filled !== slot.text) slot.put(filled);
    };
  for (const { prose } of story.record.sections) {
    for (const [language, one] of Object.entries(prose)) {
      const { file, matter, steps, blocks, matterLines, labelLines } = one;
      const lineOf = ([first, id]: Path): number =>
        (first === 'labels' ? labelLines[String(id)] : matterLines[first as keyof typeof matterLines]) ?? 1;
      slotsIn(matter, (path) => ({ file, line: lineOf(path), field: path.join('.') })).forEach(
        fill(language),
      );
      for (const step of steps)
        slotsIn(step, ([field]) => ({ file, line: step.line, field: String(field) }), [
          'alt',
          'heading',
        ]).forEach(fill(language));
      // The same alt texts, as the language checks read them; told once.
      const told = problems.length;
      for (const block of blocks.filter(({ field }) => field === 'alt'))
        slotsIn(block, () => ({ file })).forEach(fill(language));
      problems.length = told;
    }
  }
  for (const [language, { file, matter, matterLines }] of Object.entries(story.record.method)) {
    const lineOf = ([field]: Path): number => matterLines[field as keyof typeof matterLines];
    slotsIn(matter, (path) => ({ file, line: lineOf(path), field: path.join('.') })).forEach(fill(language));
  }
  for (const texts of [story.record.words, story.record.front] as Record<string, object>[]) {
    for (const [language, one] of Object.entries(texts)) {
      const place = story.places.get(one);
      const at = (path: Path) => ({
        file: place?.file ?? '',
        line: place?.line(path) ?? 1,
        field: path.join('.'),
      });
      slotsIn(one, at).forEach(fill(language));
    }
  }
  return problems;
};

/** Every text below a value, or of some of its fields, that holds a brace. */
const slotsIn = (
  value: object,
  place: (path: Path) => Slot['place'],
  only: readonly string[] = Object.keys(value),
  path: Path = [],
): Slot[] =>
  only.flatMap((key): Slot[] => {
    const inner: unknown = (value as Record<string, unknown>)[key];
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (typeof inner === 'object' && inner !== null) return slotsIn(inner, place, Object.keys(inner), here);
    if (typeof inner !== 'string' || !inner.includes('{')) return [];
    const put = (text: string): void => {
      (value as Record<string, unknown>)[key] = text;
    };
    return [{ text: inner, put, place: place(here) }];
  });
