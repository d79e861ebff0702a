import type { Dialect } from '../dialect.ts';

const sentinel = 'amp';

/** AMP's messages, which @newswire/frames and NPR's sidechain understand too. */
export const amp = (isAmp: boolean): Dialect => ({
  hello: isAmp ? [{ sentinel, type: 'embed-ready' }] : [],
  // AMP ignores what is lower than 100 pixels, and says so on the host's console.
  height: ({ height }) => (isAmp && height < 100 ? [] : [{ sentinel, type: 'embed-size', height }]),
  hear: (_, said) => said['sentinel'] === sentinel && said['type'] === 'frames-init',
});
