import type { Item } from './frames.ts';
import type { Mark } from './marks.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Attributes of `now` that differ from `was`. */
const changedIn = (was: Mark['attrs'], now: Mark['attrs']): Mark['attrs'] =>
  Object.fromEntries(Object.entries(now).filter(([name, value]) => was[name] !== value));

/**
 * The marks of each step, drawn one by one, as a layout's items: a mark that stays with its words
 * is one item, whose attributes change from step to step. Marks are drawn in the order in which
 * they first come in.
 */
export const collect = (steps: readonly Mark[][]): Item[] => {
  const items: Item[] = [];
  let open = new Map<string, { item: Item; last: Mark }>();
  steps.forEach((marks, step) => {
    const now: typeof open = new Map();
    for (const mark of marks) {
      const before = open.get(mark.key);
      const stays =
        before?.last.tag === mark.tag &&
        same(before.last.runs, mark.runs) &&
        same(Object.keys(before.last.attrs), Object.keys(mark.attrs));
      if (before && stays) {
        const attrs = changedIn(before.last.attrs, mark.attrs);
        if (Object.keys(attrs).length > 0) before.item.then = [...(before.item.then ?? []), [step, attrs]];
        now.set(mark.key, { item: before.item, last: mark });
      } else {
        const item: Item = { from: step, mark };
        items.push(item);
        now.set(mark.key, { item, last: mark });
      }
    }
    for (const [key, { item }] of open) if (now.get(key)?.item !== item) item.to = step - 1;
    open = now;
  });
  return items;
};
