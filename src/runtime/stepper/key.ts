/**
 * The step a key leads to: one on or back, the first or the last; undefined for other keys and past the ends.
 *
 * @param at the step the reader is at, counted from 0
 */
export const stepOfKey = (key: string, at: number, count: number): number | undefined => {
  const ends = new Map([
    ['ArrowLeft', at - 1],
    ['ArrowRight', at + 1],
    ['Home', 0],
    ['End', count - 1],
  ]);
  const to = ends.get(key);
  return to === undefined || to === at || to < 0 || to >= count ? undefined : to;
};
