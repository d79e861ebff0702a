import { type Mark, round } from './marks.ts';

/** What a speaker does in the chain; decides its mark. The same six as record/derive/role.ts. */
export type Role = 'asserts' | 'examines' | 'denies' | 'witness' | 'relays' | 'unknown';

/** Sizes of the marks: `small` in narrow boxes, `large` in wide ones, `tiny` and `mini` in their rows; in user units. */
const sizes = {
  tiny: { circle: 4.8, square: 9, slot: [11, 8] },
  mini: { circle: 5.8, square: 11, slot: [13, 9] },
  small: { circle: 8.5, square: 16, slot: [17, 12] },
  large: { circle: 9.5, square: 18, slot: [20, 14] },
} as const;
export type Size = keyof typeof sizes;

/** Half the height of a role's mark: where lines start and end. */
export const halfHeight = (role: Role, size: Size): number => {
  const { circle, square, slot } = sizes[size];
  if (role === 'examines') return square / 2;
  return role === 'relays' || role === 'witness' ? slot[1] / 2 : circle;
};

/** Half the width of a role's mark. */
export const halfWidth = (role: Role, size: Size): number =>
  role === 'relays' || role === 'witness' ? sizes[size].slot[0] / 2 : halfHeight(role, size);

/** The mark of a role, or of a charge: of who examines, outlined by dashes. */
export const speakerMarks = (of: Role | 'charge', centre: number, size: Size): Mark[] =>
  of === 'charge'
    ? shapeMarks('', 'examines', centre, centre, size).map((mark) => ({
        ...mark,
        attrs: { ...mark.attrs, class: 'n-charge' },
      }))
    : shapeMarks('', of, centre, centre, size);

/** The mark of a role, centred on x, y: one to two shapes. Shape says what kind of speaker, fill says who speaks for itself. */
export const shapeMarks = (key: string, role: Role, x: number, y: number, size: Size): Mark[] => {
  const { circle, square, slot } = sizes[size];
  const name = `n-${role}`;
  const disc: Mark = { key, tag: 'circle', attrs: { class: name, cx: round(x), cy: round(y), r: circle } };
  const rect = (width: number, height: number, rx: number): Mark => ({
    key,
    tag: 'rect',
    attrs: {
      class: name,
      x: round(x - width / 2),
      y: round(y - height / 2),
      width,
      height,
      ...(rx === 0 ? {} : { rx }),
    },
  });
  switch (role) {
    case 'asserts':
      return [disc];
    case 'examines':
      return [rect(square, square, 0)];
    case 'witness':
    case 'relays':
      return [rect(slot[0], slot[1], Math.min(3.5, slot[1] * 0.3))];
    case 'denies': {
      const d = `M${round(x - circle + 1)},${round(y)}h${round(2 * circle - 2)}`;
      return [disc, { key: `${key}-bar`, tag: 'path', attrs: { class: 'n-bar', d } }];
    }
    case 'unknown':
      return [
        disc,
        {
          key: `${key}-q`,
          tag: 'text',
          attrs: { x: round(x), y: round(y + 4.2), class: 'n-q', 'text-anchor': 'middle' },
          runs: [{ text: '?' }],
        },
      ];
  }
};
