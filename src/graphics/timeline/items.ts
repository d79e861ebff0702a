import type { Item } from '../frames.ts';
import type { Mark } from '../marks.ts';

type Attrs = Mark['attrs'];

/** Tenths are fine enough for a box that is never shown twice as large. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

/** What `after` has otherwise than `before`. */
const changeOf = (before: Attrs, after: Attrs): Attrs =>
  Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name] !== value));

/**
 * A thing whose attributes are given for each step, undefined where it is not there: one item for each run of
 * steps it is there in, with what changes on the way.
 */
export const staged = (mark: Omit<Mark, 'attrs'>, byStep: readonly (Attrs | undefined)[]): Item[] => {
  const items: Item[] = [];
  byStep.forEach((attrs, step) => {
    if (!attrs) return;
    const before = byStep[step - 1];
    const open = items.at(-1);
    if (!before || !open) {
      items.push({ from: step, mark: { ...mark, attrs } });
      return;
    }
    const changed = changeOf(before, attrs);
    if (Object.keys(changed).length > 0) (open.then ??= []).push([step, changed]);
  });
  for (const item of items) {
    const end = byStep.findIndex((attrs, step) => step > item.from && !attrs);
    if (end >= 0) item.to = end - 1;
  }
  return items;
};

/** A thing that stays as it is in the steps it is there in. */
export const during = (shown: readonly boolean[], mark: Mark): Item[] =>
  staged(
    mark,
    shown.map((is) => (is ? mark.attrs : undefined)),
  );
