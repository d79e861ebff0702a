import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type CDPSession } from 'puppeteer-core';
import { outDir } from '../src/paths.ts';
import { builtSite } from '../tests/embed/built-site.ts';
import { chromiumOptions } from './browser.ts';

/**
 * `npm run bench:embeds [-- <times slower> eager|lazy]`: a page with twenty embeds of the built site, on a processor that is
 * slowed down four times, beside the same page with twenty frames that say one word: what tasks took on the main threads of
 * the host's process and of the one that all frames share, until ten seconds after the page has loaded; and when the last
 * message came. Asserts nothing.
 */
const many = 20;
const slower = Number(process.argv[2] ?? 4);
const loading = process.argv[3] ?? 'eager';
const options = chromiumOptions();
if (!options) throw new Error('No Chromium is here.');

const listen = async (server: Server, host: string): Promise<string> => {
  await new Promise<void>((done) => server.listen(0, host, done));
  return `http://${host}:${(server.address() as AddressInfo).port}`;
};
const serve = (html: string): Server =>
  createServer((_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html' }).end(html);
  });
/** A host that gives each frame the height it asks for, and writes down when it was told. */
const hostOf = (addresses: string[]): string =>
  `<!doctype html><title>Host</title><script>
     window.messages = [];
     addEventListener('message', ({ data, source }) => {
       messages.push(performance.now());
       if (data['datawrapper-height'] === undefined) return;
       for (const frame of document.querySelectorAll('iframe'))
         for (const id in data['datawrapper-height'])
           if (frame.contentWindow === source) frame.style.height = data['datawrapper-height'][id] + 'px';
     });
   </script>${addresses
     .map(
       (address) =>
         `<iframe src="${address}" style="width: 100%; height: 640px" loading="${loading}" title="Chart"></iframe>`,
     )
     .join('')}`;

const names = ['TaskDuration', 'ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];
const metricsOf = async (session: CDPSession): Promise<number[]> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return names.map((name) => metrics.find((one) => one.name === name)?.value ?? 0);
};
const tell = (values: number[]): string =>
  names.map((name, i) => `${name} ${values[i]?.toFixed(2)} s`).join(', ');

/** Opens the page in a browser of its own. */
const measure = async (what: string, addresses: string[]): Promise<number> => {
  const host = serve(hostOf(addresses));
  const address = await listen(host, 'localhost');
  const browser = await puppeteer.launch({
    browser: 'chrome',
    headless: true,
    executablePath: options.executablePath,
    args: [...options.args, '--site-per-process'],
  });
  const page = await browser.newPage();
  const client = await page.createCDPSession();
  /** One session a frame; each is slowed down before its first script runs. */
  const sessions = new Map<string, CDPSession>();
  client.on('sessionattached', (session) => {
    sessions.set(session.id(), session);
    void (async () => {
      await session.send('Emulation.setCPUThrottlingRate', { rate: slower }).catch(() => undefined);
      await session.send('Performance.enable').catch(() => undefined);
      await session.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
    })();
  });
  await client.send('Performance.enable');
  await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await client.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
  });
  await page.goto(address, { waitUntil: 'load' });
  await new Promise((done) => setTimeout(done, 10_000));
  const times = (): Promise<number[]> =>
    page.evaluate(() => (window as unknown as { messages: number[] }).messages);
  const first = (await times()).length;
  const own = await metricsOf(client);
  const ofFrames = await Promise.all([...sessions.values()].map(metricsOf));
  // All frames share one process, so each tells its tasks; script, layout and style are counted for each frame.
  const sums = names.map((name, i) => {
    const all = ofFrames.map((values) => values[i] ?? 0);
    return name === 'TaskDuration' ? Math.max(...all) : all.reduce((sum, value) => sum + value, 0);
  });
  process.stdout.write(
    `${what}\n  host’s process: ${tell(own)}\n  frames’ (${ofFrames.length}): ${tell(sums)}\n`,
  );
  if (first > 0) {
    await new Promise((done) => setTimeout(done, 30_000));
    const all = await times();
    process.stdout.write(
      `  ${first} messages in the first ten seconds after loading, ${all.length - first} in the next thirty, the last ${((all.at(-1) ?? 0) / 1000).toFixed(1)} s after the page began\n`,
    );
  }
  await browser.close();
  host.closeAllConnections();
  host.close();
  return sums[0] ?? 0;
};

const site = builtSite(outDir(), false);
const origin = await listen(site, '127.0.0.1');
const empty = serve('<!doctype html><title>Empty</title><p>Empty');
const nothing = await listen(empty, '127.0.0.1');
const { embeds } = (await (await fetch(`${origin}/embed/index.json`)).json()) as { embeds: { id: string }[] };
const chosen = embeds.slice(0, many);
const floor = await measure(
  'Frames of one word',
  chosen.map(({ id }) => `${nothing}/${id}`),
);
const cost = await measure(
  'Embeds',
  chosen.map(({ id }) => `${origin}/embed/${id}/`),
);
process.stdout.write(`Embeds take ${(cost / floor).toFixed(1)} times what frames of one word take.\n`);
for (const server of [site, empty]) {
  server.closeAllConnections();
  server.close();
}
