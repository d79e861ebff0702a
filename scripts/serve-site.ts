import { serve } from './serve.ts';

/** `npm run serve [-- <when the work began, in ms>]`: serves the built site until it is stopped. */
const { url } = await serve();
const began = Number(process.argv[2]);
const taken = began > 0 ? ` (after ${((Date.now() - began) / 1000).toFixed(1)} s)` : '';
process.stdout.write(`\nReady${taken}: ${url}\nStop with Ctrl+C.\n`);
