import { expect, test } from 'vitest';
import { contrast, difference, type Vision } from './colour-vision.ts';

test('contrast, against known values', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('difference, against known values of L*a*b*', () => {
  expect(difference('#000000', '#ffffff', 'normal')).toBeCloseTo(100, 3);
  // red 53.24 80.09 67.20, green 87.73 −86.18 83.18
  expect(difference('#ff0000', '#00ff00', 'normal')).toBeCloseTo(170.6, 0);
});

test('greys look the same to all', () => {
  for (const vision of ['protan', 'deutan', 'tritan'] satisfies Vision[]) {
    expect(difference('#808080', '#ffffff', vision)).toBeCloseTo(
      difference('#808080', '#ffffff', 'normal'),
      1,
    );
  }
});

test('what each kind of vision confuses comes closer', () => {
  expect(difference('#c05050', '#708030', 'deutan')).toBeLessThan(
    difference('#c05050', '#708030', 'normal') / 2,
  );
  expect(difference('#c05050', '#708030', 'protan')).toBeLessThan(
    difference('#c05050', '#708030', 'normal') / 2,
  );
  expect(difference('#4070e0', '#108070', 'tritan')).toBeLessThan(
    difference('#4070e0', '#108070', 'normal') / 2,
  );
});
