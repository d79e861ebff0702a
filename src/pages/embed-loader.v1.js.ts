import type { APIRoute } from 'astro';
import loader from '../../.generated/embed/loader.js?raw';

/** `/embed-loader.v1.js`: the script that host pages may add to an embed. What it promises stays as it is under this name. */
export const GET: APIRoute = () =>
  new Response(loader, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
