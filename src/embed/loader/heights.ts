/** Heights by width, from narrow to wide. */
export type Heights = [width: number, height: number][];

/** The height at a width: between two that were measured, what lies between theirs. */
export const heightAt = (heights: Heights | undefined, width: number): number | undefined => {
  const [first, ...rest] = heights ?? [];
  if (!first) return undefined;
  let [w, h] = first;
  for (const [nextWidth, nextHeight] of rest) {
    if (width <= w) break;
    if (width <= nextWidth) return Math.round(h + ((nextHeight - h) * (width - w)) / (nextWidth - w));
    [w, h] = [nextWidth, nextHeight];
  }
  return h;
};
