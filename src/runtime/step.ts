/**
 * Which step is current: the last whose top edge has passed the line, the first before any has.
 * Pure; the browser's own callbacks are only hints (they miss jumps and resizes).
 *
 * @param tops top edges of the steps in order, in CSS px from the top of the viewport
 * @param line the trigger line, in the same measure
 */
export const currentStep = (tops: readonly number[], line: number): number => {
  const passed = tops.findLastIndex((top) => top <= line);
  return Math.max(0, passed);
};
