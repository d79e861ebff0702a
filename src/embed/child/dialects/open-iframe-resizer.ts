import type { Dialect } from '../dialect.ts';

/** open-iframe-resizer: the host begins. */
export const openIframeResizer = (): Dialect => {
  let begun = false;
  return {
    height: ({ width, height }) => (begun ? [{ type: 'iframe-resized', width, height }] : []),
    hear(_, { type }) {
      const asks = type === 'iframe-child-init' || type === 'iframe-get-child-dimensions';
      begun ||= asks;
      return asks;
    },
  };
};
