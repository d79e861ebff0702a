import type { Dialect } from '../dialect.ts';

/** Embedly, Medium and Iframely: JSON that names the frame by its address, just as the host wrote it. */
export const context = (src: string): Dialect => ({
  height: ({ height }) => [JSON.stringify({ src, context: 'iframe.resize', height })],
});
