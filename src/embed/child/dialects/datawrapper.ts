import type { Dialect } from '../dialect.ts';

/** Datawrapper's snippet, which sizes every frame that speaks so. Its older form looks for the id in the frame's address. */
export const datawrapper = (eid: string): Dialect => ({
  height: ({ height }) => [{ 'datawrapper-height': { [eid]: height } }],
});
