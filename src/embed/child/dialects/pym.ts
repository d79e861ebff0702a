import type { Dialect } from '../dialect.ts';

/** pym.js: words between `xPYMx`, spoken where the address has the id that it gave this frame. */
export const pym = (childId?: string): Dialect => ({
  height: ({ height }) => (childId ? [`pymxPYMx${childId}xPYMxheightxPYMx${height}`] : []),
  hear: (text) => !!childId && text.startsWith(`pymxPYMx${childId}xPYMxwidthxPYMx`),
});
