import type { APIRoute } from 'astro';
import { embedId } from '../../../addresses.ts';
import { type Embed, embedsOf } from '../../../embed/embeds.ts';
import { oembedOf } from '../../../embed/oembed.ts';
import type { Voice } from '../../../figures/reply.ts';
import { pagesOf } from '../../../voices.ts';

/** `/oembed/<section>.json`, `/oembed/claim-<id>.json`: what a host's editor needs to make an embed of a page's address. */
export const getStaticPaths = async () => {
  const pages = await pagesOf((voice) => embedsOf(voice).map(({ of }) => ({ name: embedId(of, '-') })));
  return pages.map(({ params, props: { voice } }) => ({
    params,
    props: { voice, embed: embedsOf(voice).find(({ of }) => embedId(of, '-') === params.name) },
  }));
};
export const GET: APIRoute<{ voice: Voice; embed: Embed }> = ({ props: { voice, embed }, site }) =>
  Response.json(oembedOf(voice, embed, site?.href ?? ''));
