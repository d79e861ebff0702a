import type { Size } from './dialect.ts';

/**
 * The size of the content, undefined while it has none. The box of `#root` is asked (a flow root), because the height of
 * the document never falls below that of the frame: a frame told by it could grow and never shrink. In Chromium a frame
 * of another site is for a moment 0 wide, before it is told its size: what it would be as high as then is not told.
 */
export const measure = (): Size | undefined => {
  const box = document.getElementById('root')?.getBoundingClientRect();
  return box && box.height > 0 && innerWidth > 0
    ? { width: Math.ceil(box.width), height: Math.ceil(box.height) }
    : undefined;
};
