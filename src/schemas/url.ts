import { z } from 'zod';

/** The address of a page on the web. No other kind of address may become a link. */
export const url = z.url({
  protocol: /^https?$/,
  error: 'not the address of a page; write one that begins with https:// or http://',
});
