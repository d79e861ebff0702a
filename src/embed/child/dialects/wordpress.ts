import type { Dialect, Message } from '../dialect.ts';

/** WordPress' own embeds: each frame has a secret, from the address or from the host's first message. */
export const wordpress = (
  asked?: string,
): Dialect & { learn: (secret?: string) => void; link: (value: string) => Message[] } => {
  let secret = asked;
  return {
    learn(later) {
      secret = later ?? secret;
    },
    height: ({ height }) => (secret ? [{ message: 'height', value: height, secret }] : []),
    hear(_, { message, secret: theirs }) {
      if (message !== 'ready' || typeof theirs !== 'string' || theirs.length > 40) return false;
      secret ??= theirs;
      return secret === theirs;
    },
    /** Asks the host to follow a link. */
    link: (value) => (secret ? [{ message: 'link', value, secret }] : []),
  };
};
