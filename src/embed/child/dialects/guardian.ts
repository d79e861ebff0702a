import type { Dialect } from '../dialect.ts';

/** The Guardian's pages of today (as an object; as text in its apps), and those with iframe-messenger. */
export const guardian = (eid: string): Dialect => {
  let heard = false;
  return {
    height({ height }) {
      const today = { kind: 'interactive:height', height };
      return [
        JSON.stringify({ id: `iframeMessenger:${eid}`, type: 'set-height', value: height }),
        today,
        JSON.stringify(today),
      ];
    },
    // The host's first message shows that it listens now. Later ones are echoes, or how far it has scrolled.
    hear(_, { kind }) {
      const first = !heard && (kind === 'interactive:height' || kind === 'interactive:scroll');
      heard ||= first;
      return first;
    },
  };
};
