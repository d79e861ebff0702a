/** Colour mathematics for colours.test.ts. A colour is three parts of sRGB or linear RGB from 0 to 1. */
type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

export type Vision = 'normal' | 'protan' | 'deutan' | 'tritan';

/**
 * Linear RGB as seen without one kind of cone, severity 1.0: G. M. Machado, M. M. Oliveira,
 * L. A. F. Fernandes (2009), "A Physiologically-based Model for Simulation of Color Vision
 * Deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (6), table 1 online.
 */
const simulations: Record<Exclude<Vision, 'normal'>, Matrix> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Linear sRGB to CIE XYZ, D65 (IEC 61966-2-1), and the white it ends in. */
const toXyz: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];

const apply = (matrix: Matrix, [r, g, b]: Triple): Triple => {
  const row = ([x, y, z]: Triple): number => x * r + y * g + z * b;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};
const each = ([a, b, c]: Triple, change: (part: number) => number): Triple => [
  change(a),
  change(b),
  change(c),
];

const white = apply(toXyz, [1, 1, 1]);

const linear = (hex: string): Triple => {
  const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = NaN, g = NaN, b = NaN] = parts;
  return each([r, g, b], (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
};

/** CIE L*a*b* of linear RGB (CIE 15). */
const lab = (rgb: Triple): Triple => {
  const [x, y, z] = apply(toXyz, rgb);
  const [fx, fy, fz] = each([x / white[0], y / white[1], z / white[2]], (t) =>
    t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29,
  );
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
};

const seen = (hex: string, vision: Vision): Triple => {
  const rgb = linear(hex);
  return vision === 'normal'
    ? rgb
    : each(apply(simulations[vision], rgb), (part) => Math.min(1, Math.max(0, part)));
};

/** The CIE76 difference of two colours under a kind of vision. */
export const difference = (a: string, b: string, vision: Vision): number => {
  const [one, two] = [lab(seen(a, vision)), lab(seen(b, vision))];
  return Math.hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2]);
};

/** The contrast ratio of two colours (WCAG 2.2, "relative luminance"). */
export const contrast = (a: string, b: string): number => {
  const luminance = (hex: string): number => {
    const [r, g, b] = linear(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((one, two) => one - two);
  return (lighter + 0.05) / (darker + 0.05);
};
