import { expect, test } from 'vitest';
import { halfHeight, type Role, shapeMarks, type Size } from '../../../src/graphics/shape.ts';

const roles: Role[] = ['asserts', 'examines', 'denies', 'witness', 'relays', 'unknown'];
const sizes: Size[] = ['small', 'large'];

test('no two roles have one look: shape and class differ without colour', () => {
  const looks = roles.map((role) =>
    shapeMarks('a', role, 50, 50, 'small')
      .map(({ tag, attrs }) => `${tag} ${String(attrs['rx'] ?? '')}`)
      .concat(role === 'witness' ? ['filled'] : [])
      .join(),
  );
  expect(new Set(looks).size).toBe(roles.length);
});

test.each(roles)(
  '%s: its own class, keys that start with its own, centred, as high as lines expect',
  (role) => {
    for (const size of sizes) {
      const [first, ...others] = shapeMarks('a', role, 50, 60, size);
      expect(first?.key).toBe('a');
      expect(first?.attrs['class']).toBe(`n-${role}`);
      for (const { key } of others) expect(key).toMatch(/^a-/);
      const at = (name: string): number => Number(first?.attrs[name]);
      const [middle, half] =
        first?.tag === 'circle' ? [at('cy'), at('r')] : [at('y') + at('height') / 2, at('height') / 2];
      expect(middle).toBe(60);
      expect(half).toBe(halfHeight(role, size));
    }
  },
);
