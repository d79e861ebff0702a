import type { Size } from './dialect.ts';

/** How often a page may grow for no reason before it counts as chasing its own frame. */
const patience = 10;

/**
 * Stops a page whose height depends on its frame's (100vh somewhere), which would grow for ever: more than ten growths,
 * each one granted by the host, with no change of the page or its width between them. A new width is a new beginning.
 */
export const breaker = (
  warn: () => void,
): ((size: Size, told: Size | undefined, cause: { granted: boolean; changed: boolean }) => boolean) => {
  let growths = 0;
  return (size, told, { granted, changed }) => {
    if (size.width !== told?.width) growths = 0;
    if (growths > patience) return false;
    if (changed) growths = 0;
    else if (told && granted && size.height > told.height) growths += 1;
    if (growths > patience) warn();
    return growths <= patience;
  };
};
