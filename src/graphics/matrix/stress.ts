import type { Item } from '../frames.ts';
import type { Mark } from '../marks.ts';

/** The attributes a mark takes on where blanks stand out. */
const stressed = (attrs: Mark['attrs']): Mark['attrs'] | undefined => {
  if (attrs['class'] === 'blank') return { class: 'blank on' };
  if (attrs['class'] === 't on-panel') return { class: 't f on-panel' };
  return attrs['class'] === 't f' ? { class: 't b' } : undefined;
};

/** An item that says so too: from the first step whose point is what stays blank, to the last. */
export const stress = (item: Item, blanks: { from: number; to: number } | undefined): Item => {
  const attrs = stressed(item.mark.attrs);
  if (!blanks || !attrs || item.from > blanks.from) return item;
  const back = { class: item.mark.attrs['class'] ?? '' };
  return { ...item, then: [...(item.then ?? []), [blanks.from, attrs], [blanks.to + 1, back]] };
};
