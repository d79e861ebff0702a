import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { embedScript } from '../../src/embed/bundle.ts';
import { outDir } from '../../src/paths.ts';
import { builtSite } from './built-site.ts';
import { childPages } from './child-page.ts';

/** A host page's HTML, which may need to know where the child is. */
export type HostPage = (child: (name: string, search?: string) => string) => string;

/** Which embed of the built site stands for which `eid` of a host page. */
export type Embeds = Record<string, string>;

/** Two sites: the host on `localhost`, the child on `127.0.0.1`, so that browsers keep them in processes of their own. */
export interface Sites {
  child: (name: string, search?: string) => string;
  childOrigin: string;
  /** The built site, also on a site of its own. */
  builtOrigin: string;
  /** Serves a host page and gives its address; its embeds are built ones where it is said which, by `eid`. */
  host: (html: HostPage, headers?: Record<string, string>, embeds?: Embeds) => string;
  stop: () => void;
}

/** Every host page begins so: what arrives and what goes wrong is written down before any library runs. */
const recorder = `<script>
  window.got = [];
  window.wrong = [];
  addEventListener('message', ({ data, source }) => got.push({ data, at: Date.now(), from: Array.from(window).indexOf(source) }));
  addEventListener('error', ({ message, filename }) => { if (message) wrong.push(message + ' ' + filename); });
  addEventListener('unhandledrejection', ({ reason }) => wrong.push(String(reason)));
</script>`;

const send = (
  answer: ServerResponse,
  type: string,
  body: string,
  headers: Record<string, string> = {},
): void => {
  answer.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...headers }).end(body);
};

/** What `/embed/index.json` says: the shape of the built one. */
const index = {
  version: 'test',
  embeds: [
    {
      id: 'chain',
      address: '/embed/chain/',
      title: 'Chain: who said it first',
      steps: ['first', 'second', 'third'],
      heights: {
        stepper: [
          [320, 700],
          [600, 500],
          [1200, 400],
        ],
        stack: [[320, 2000]],
      },
    },
  ],
};

/** Starts both sites on free ports. */
export const startSites = async (): Promise<Sites> => {
  const pages = new Map<string, { html: string; headers: Record<string, string> }>();
  const childPage = await childPages();
  const loader = await embedScript('loader');

  const hosts = createServer((request, answer) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const page = pages.get(path);
    if (page) send(answer, 'text/html', page.html, page.headers);
    else if (path.startsWith('/node_modules/'))
      send(answer, 'text/javascript', readFileSync(`.${path}`, 'utf8'));
    else if (path === '/other/') send(answer, 'text/html', '<!doctype html><title>Other</title>');
    else answer.writeHead(404).end();
  });
  const children = createServer((request, answer) => {
    const url = new URL(request.url ?? '/', 'http://child');
    const [, folder, name] = url.pathname.split('/');
    const page = folder === 'embed' && name ? childPage(name, url.searchParams) : undefined;
    if (page !== undefined) {
      // As the site's `_headers` say, so that pages that isolate themselves may show us.
      send(answer, 'text/html', page, {
        'cross-origin-resource-policy': 'cross-origin',
        ...(url.searchParams.has('bare') ? {} : { 'cross-origin-embedder-policy': 'require-corp' }),
      });
    } else if (url.pathname === '/graphics.js')
      send(answer, 'text/javascript', childPage('graphics', url.searchParams) ?? '', {
        'cross-origin-resource-policy': 'cross-origin',
      });
    else if (url.pathname === '/embed-loader.v1.js')
      send(answer, 'text/javascript', loader, { 'cross-origin-resource-policy': 'cross-origin' });
    else if (url.pathname === '/embed/index.json')
      send(answer, 'application/json', JSON.stringify(index), { 'access-control-allow-origin': '*' });
    else if (url.pathname.startsWith('/pictures/'))
      send(answer, 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"/>');
    else if (url.pathname === '/moved/')
      answer
        .writeHead(302, {
          location: `http://localhost:${(children.address() as AddressInfo).port}/embed/chain/?eid=one`,
        })
        .end();
    else if (url.pathname === '/linked/') send(answer, 'text/html', '<!doctype html><title>Linked</title>');
    else if (url.pathname === '/late.woff2') setTimeout(() => answer.writeHead(404).end(), 1500);
    else answer.writeHead(404).end();
  });
  const built = builtSite(outDir());
  await Promise.all(
    (
      [
        [hosts, 'localhost'],
        [children, '0.0.0.0'],
        [built, '127.0.0.1'],
      ] as const
    ).map(([server, name]) => new Promise<void>((done) => server.listen(0, name, done))),
  );
  const port = (server: typeof hosts): number => (server.address() as AddressInfo).port;
  const childOrigin = `http://127.0.0.1:${port(children)}`;
  const child = (name: string, search = ''): string => `${childOrigin}/embed/${name}/${search}`;
  const builtOrigin = `http://127.0.0.1:${port(built)}`;
  const builtChild =
    (embeds: Embeds) =>
    (name: string, search = ''): string =>
      `${builtOrigin}/embed/${embeds[/eid=([\w-]+)/.exec(search)?.[1] ?? ''] ?? name}/${search}`;
  return {
    child,
    childOrigin,
    builtOrigin,
    host(html, headers = {}, embeds) {
      const path = `/host-${pages.size}/`;
      pages.set(path, {
        html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${recorder}</head><body>${html(embeds ? builtChild(embeds) : child)}</body></html>`,
        headers,
      });
      return `http://localhost:${port(hosts)}${path}`;
    },
    stop() {
      for (const server of [hosts, children, built]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
};
