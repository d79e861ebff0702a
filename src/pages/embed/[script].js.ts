import type { APIRoute } from 'astro';
import { drawings } from '../../embed/drawing.ts';

/** `/embed/<name>.<hash>.js`: what draws in embeds. */
export const getStaticPaths = () =>
  drawings.map(({ name, script }) => ({ params: { script: name }, props: { script } }));

export const GET: APIRoute<{ script: string }> = ({ props }) =>
  new Response(props.script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
