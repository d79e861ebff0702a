import type { Item } from '../frames.ts';
import { type Mark, round } from '../marks.ts';
import { type Role, shapeMarks } from '../shape.ts';
import type { OriginsData, OriginsName } from './data.ts';
import type { Measures } from './measures.ts';
import { waitMs } from './pen.ts';
import { at, type Places, type Spot } from './place.ts';

type Attrs = Mark['attrs'];

/** A role's mark as a rectangle with corners, so that a ring can grow into any of them. */
const shapeOf = ({ key, role }: Pick<OriginsName, 'key' | 'role'>, { x, y }: Spot, m: Measures): Attrs => {
  const marks = shapeMarks(key, role, x, y, m.size);
  const [mark] = marks;
  if (!mark || marks.length > 1) {
    throw new Error(`"${key}" needs a mark of several parts, which "origins" does not draw.`);
  }
  if (mark.tag !== 'circle') return { ...mark.attrs, rx: mark.attrs['rx'] ?? 0 };
  const r = Number(mark.attrs['r']);
  return { class: mark.attrs['class'] ?? '', ...boxOf(x - r, y - r, x + r, y + r), rx: r };
};

const boxOf = (left: number, top: number, right: number, bottom: number): Attrs => ({
  x: round(left),
  y: round(top),
  width: round(right - left),
  height: round(bottom - top),
});

/** A plain ring: nobody is anything yet. */
const ringOf = (spot: Spot, m: Measures): Attrs => ({
  ...shapeOf({ key: '', role: 'asserts' }, spot, m),
  class: 'n-ring',
});

/** The outlines of what is traced: of the text, of a relay, of the origin. */
const outlineOf = (standing: 'page' | 'relay' | 'origin', role: Role, m: Measures): Attrs => {
  const { right, inset, tops, feet, label } = m.traced;
  const edge = 0.75;
  // The relay holds what it passes on, and no more: it begins right of the origin's mark.
  if (standing === 'relay')
    return { class: 'o-relay', ...boxOf(label - 6, tops[2], right - inset, feet[1]), rx: 4 };
  if (standing === 'origin')
    return { class: `o-origin s-${role}`, ...boxOf(inset, tops[1], right - 2 * inset, feet[0]), rx: 4 };
  return { class: 'page', ...boxOf(edge, tops[0], right, feet[2]), rx: 5 };
};

/** The article before it is read: a sheet as wide as its outline will be. */
const sheetOf = (m: Measures): Attrs => ({
  class: 'page',
  ...boxOf(0.75, m.sheet.top, m.traced.right, m.sheet.bottom),
  rx: 5,
});

/** What all names are drawn as: rings in the list, which take shape, or grow into outlines, where each is traced. */
export const layoutShapes = ({ names, at: step }: OriginsData, places: Places, m: Measures): Item[] => {
  const rect = (key: string, from: number, attrs: Attrs, then: Item['then'] = []): Item => ({
    from,
    mark: { key, tag: 'rect', attrs, ...(from === step.names ? { enter: 'late' as const } : {}) },
    ...(then.length > 0 ? { then } : {}),
  });
  const order = ['page', 'origin', 'relay', 'basis', 'apart'];
  const sorted = [...names].sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing));
  return sorted.flatMap((name): Item[] => {
    const { key, standing } = name;
    const [listed, traced] = [at(places.listed, key), at(places.traced, key)];
    const ring = ringOf(listed, m);
    switch (standing) {
      case 'page':
        return [
          rect(key, 0, sheetOf(m), [
            [step.names, ring],
            [step.relays, outlineOf('page', name.role, m)],
          ]),
        ];
      case 'relay':
        return [rect(key, step.names, ring, [[step.relays, outlineOf('relay', name.role, m)]])];
      case 'origin': {
        const card = rect(`${key}-box`, step.relays, { ...outlineOf('origin', name.role, m) });
        card.mark.enter = 'late';
        return [card, rect(key, step.names, ring, [[step.relays, shapeOf(name, traced, m), waitMs]])];
      }
      case 'basis':
        return [rect(key, step.names, ring, [[step.relays, shapeOf(name, traced, m)]])];
      case 'apart': {
        const shaped = shapeOf(name, listed, m);
        return [
          rect(key, step.names, ring, [
            [step.apart, shaped],
            [step.relays, shapeOf(name, traced, m)],
          ]),
        ];
      }
    }
  });
};

/** The left and right ends of the origin's box, and its foot. */
export const originBox = (m: Measures): { right: number; foot: number } => ({
  right: m.traced.right - 2 * m.traced.inset,
  foot: m.traced.feet[0],
});
