import type { Size } from './dialect.ts';

/**
 * The size of the content, undefined while it has none. The box of `#root` is asked (a flow root), because the height of
 * the document never falls below that of the frame: a frame told by it could grow and never shrink.
 */
export const measure = (): Size | undefined => {
  const box = document.getElementById('root')?.getBoundingClientRect();
  return box && box.height > 0 ? { width: Math.ceil(box.width), height: Math.ceil(box.height) } : undefined;
};
