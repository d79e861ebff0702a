import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { readHeaders } from '../fixtures/headers-file.ts';
import { asked } from './asked.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * Serves a built site as a host does that reads its `_headers`. In embeds a script of the tests comes first, as a file, so that the
 * site's own policy holds (unless it is not `asking`); `?blocked=scripts` or `fonts` makes that policy forbid them, as readers' extensions do.
 */
export const builtSite = (folder: string, asking = true): Server => {
  const headersOf = readHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  return createServer((request, answer) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site');
    if (pathname === '/asked.js') {
      answer.writeHead(200, { 'content-type': types['.js'], 'cross-origin-resource-policy': 'cross-origin' });
      answer.end(asked(Number(searchParams.get('fast') ?? 1)));
      return;
    }
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!file.startsWith(folder) || !existsSync(file) || extname(file) === '') {
      answer.writeHead(404).end();
      return;
    }
    const headers = headersOf(pathname);
    const blocked = searchParams.get('blocked');
    if (blocked)
      headers['content-security-policy'] =
        `${headers['content-security-policy'] ?? ''}, ${blocked === 'fonts' ? 'font-src' : 'script-src'} 'none'`;
    answer.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', ...headers });
    if (!asking || !pathname.startsWith('/embed/') || extname(file) !== '.html') {
      createReadStream(file).pipe(answer);
      return;
    }
    const fast = searchParams.get('fast') ?? '1';
    answer.end(
      readFileSync(file, 'utf8').replace('<script', `<script src="/asked.js?fast=${fast}"></script><script`),
    );
  });
};
