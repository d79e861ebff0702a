/** Heights of an embed, in px: for each width that was measured, in order, `[width, height]`. */
export type Heights = [width: number, height: number][];

/**
 * The height at a width: as measured there, between two widths the higher of both, so that nothing is cut.
 * @returns undefined where nothing was measured
 */
export const heightAt = (measured: Heights | undefined, width: number): number | undefined => {
  if (!measured || measured.length === 0) return undefined;
  const at = measured.findIndex(([one]) => one >= width);
  const [above = measured[measured.length - 1], below] = at < 0 ? [] : [measured[at], measured[at - 1]];
  if (!below || above?.[0] === width) return above?.[1];
  return Math.max(above?.[1] ?? 0, below[1]);
};
