import type { APIRoute } from 'astro';
import { embedsOf, versionTag } from '../../../embed/embeds.ts';
import type { Voice } from '../../../figures/reply.ts';
import { onceEach } from '../../../voices.ts';

/** `/embed/index.json`: what can be embedded, how high it is at which width, which steps it has. */
export const getStaticPaths = onceEach;
export const GET: APIRoute<{ voice: Voice }> = ({ props: { voice } }) =>
  Response.json({
    version: versionTag(voice),
    embeds: embedsOf(voice).map(({ id, address, title, steps, heights }) => ({
      id,
      address,
      title,
      steps,
      heights,
    })),
  });
