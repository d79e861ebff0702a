import type { Box } from '../marks.ts';
import type { OriginsData, OriginsName } from './data.ts';
import type { Measures } from './measures.ts';

/** Where a name stands: the middle of its mark, and the left end and first baseline of its label. */
export interface Spot {
  x: number;
  y: number;
  label: [x: number, y: number];
}

/** Where each name stands in the list, and once it is traced. */
export interface Places {
  listed: Map<string, Spot>;
  traced: Map<string, Spot>;
  /** The height of the arrow, by list and trace. */
  arrow: { listed: number; traced: number };
}

/** Names once traced, those under the outlines in order: the basis, then whoever speaks of something else. */
const belowOf = (data: OriginsData): OriginsName[] => [
  ...data.names.filter(({ standing }) => standing === 'basis'),
  ...data.names.filter(({ standing }) => standing === 'apart'),
];

/** Settles where every name stands. Throws when there are more of them than the picture has places. */
export const place = (data: OriginsData, box: Box, m: Measures): Places => {
  const { names } = data;
  const below = belowOf(data);
  const relays = names.filter(({ standing }) => standing === 'relay');
  const most = [
    ['names', names, 5],
    ['names that pass the answer on', relays, 1],
    ['names under the outlines', below, m.below.rows.length],
  ] as const;
  for (const [what, list, room] of most) {
    if (list.length <= room) continue;
    throw new Error(
      `The ${box.name} box of "origins" has room for ${room} ${what}; there are ${list.length}.\n` +
        '    → give the picture more rows (graphics/origins/measures.ts), or ask another question.',
    );
  }

  const listed = new Map(
    names.map(({ key }, i): [string, Spot] => {
      const y = m.rows.first + i * m.rows.pitch;
      return [key, { x: m.rows.mark, y, label: [m.rows.label, y - 2] }];
    }),
  );
  const { lines, mark, label, tops } = m.traced;
  const spotOf = ({ key, standing }: OriginsName): Spot => {
    switch (standing) {
      case 'page':
        return { x: 0, y: 0, label: [m.traced.inset, lines[0]] };
      case 'relay':
        return { x: 0, y: 0, label: [label, lines[4]] };
      case 'origin':
        return { x: mark, y: lines[1] + 2, label: [label, lines[1]] };
      case 'basis':
      case 'apart': {
        const y = m.below.rows[below.findIndex((name) => name.key === key)] ?? 0;
        return { x: mark, y, label: [label, y - 2] };
      }
    }
  };
  return {
    listed,
    traced: new Map(names.map((name) => [name.key, spotOf(name)])),
    arrow: {
      listed: m.rows.first + (m.rows.pitch * (names.length - 1)) / 2,
      traced: (tops[1] + tops[2]) / 2,
    },
  };
};

/** A spot that must be there: every name has one. */
export const at = (spots: ReadonlyMap<string, Spot>, key: string): Spot => {
  const spot = spots.get(key);
  if (!spot) throw new Error(`"${key}" has no place; this is a fault of the layout.`);
  return spot;
};
