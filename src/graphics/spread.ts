/**
 * Moves labels of given widths apart, in order, as little as possible, keeping them within
 * [min, max]. Returns their centres. Least squares under an order: isotonic regression by pooling
 * adjacent violators (Barlow, Bartholomew, Bremner and Brunk, 1972), then clamped to the bounds.
 * Throws when they cannot fit.
 */
export const spread = (
  labels: readonly { x: number; width: number }[],
  gap: number,
  [min, max]: [number, number],
): number[] => {
  // Centre of each label when all stand packed from 0: what order and gaps ask for.
  const packed: number[] = [];
  labels.forEach(({ width }, i) => {
    const before = labels[i - 1];
    packed.push(before ? (packed[i - 1] ?? 0) + (before.width + width) / 2 + gap : 0);
  });
  const first = labels[0]?.width ?? 0;
  const last = labels.at(-1)?.width ?? 0;
  const low = min + first / 2;
  const high = max - last / 2 - (packed.at(-1) ?? 0);
  if (labels.length > 0 && low > high + 1e-9) {
    throw new Error(`${labels.length} labels need more room than ${Math.round(max - min)} units.`);
  }

  const pools: { sum: number; size: number }[] = [];
  labels.forEach(({ x }, i) => {
    let pool = { sum: x - (packed[i] ?? 0), size: 1 };
    for (let over = pools.at(-1); over && over.sum / over.size > pool.sum / pool.size; over = pools.at(-1)) {
      pool = { sum: pool.sum + over.sum, size: pool.size + over.size };
      pools.pop();
    }
    pools.push(pool);
  });
  const shifts = pools.flatMap(({ sum, size }) => Array<number>(size).fill(sum / size));
  return shifts.map((shift, i) => Math.min(Math.max(shift, low), Math.max(low, high)) + (packed[i] ?? 0));
};
