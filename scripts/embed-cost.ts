import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer from 'puppeteer-core';
import { builtSite } from '../tests/embed/built-site.ts';
import { outDir } from '../src/paths.ts';
import { chromiumOptions } from './browser.ts';

/**
 * `npm run bench:embeds [-- <times slower> eager|lazy]`: a page with twenty embeds of the built site, on a processor that is
 * slowed down four times, and what they cost: what tasks took on the main threads of the host's process and of the one that
 * all frames of a site share, until ten seconds after the page has loaded; and when the last message came. Asserts nothing.
 */
const many = 20;
const slower = Number(process.argv[2] ?? 4);
const loading = process.argv[3] ?? 'eager';
const options = chromiumOptions();
if (!options) throw new Error('No Chromium is here.');

const site = builtSite(outDir(), false);
await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
const { embeds } = (await (await fetch(`${origin}/embed/index.json`)).json()) as { embeds: { id: string }[] };
const frames = embeds
  .slice(0, many)
  .map(
    ({ id }) =>
      `<iframe src="${origin}/embed/${id}/" style="width: 100%; height: 640px" loading="${loading}" title="Chart"></iframe>`,
  );
const host = createServer((_, answer) => {
  answer.writeHead(200, { 'content-type': 'text/html' }).end(
    `<!doctype html><title>Host</title><script>
       window.messages = [];
       addEventListener('message', ({ data, source }) => {
         messages.push(performance.now());
         if (data['datawrapper-height'] === undefined) return;
         for (const frame of document.querySelectorAll('iframe'))
           for (const id in data['datawrapper-height'])
             if (frame.contentWindow === source) frame.style.height = data['datawrapper-height'][id] + 'px';
       });
     </script>${frames.join('')}`,
  );
});
await new Promise<void>((done) => host.listen(0, 'localhost', done));

const browser = await puppeteer.launch({
  browser: 'chrome',
  headless: true,
  executablePath: options.executablePath,
  args: [...options.args, '--site-per-process'],
});
const page = await browser.newPage();
/** One session a process of embeds; each is slowed down before its first script runs. */
const sessions = new Map<string, Awaited<ReturnType<typeof page.createCDPSession>>>();
const client = await page.createCDPSession();
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
await client.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`, { waitUntil: 'load' });
await new Promise((done) => setTimeout(done, 10_000));
const settled = await page.evaluate(() => (window as unknown as { messages: number[] }).messages.length);
const metric = async (session: typeof client, name: string): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? 0;
};
const names = ['TaskDuration', 'ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];
const measured = await Promise.all(
  [client, ...sessions.values()].map(async (session) =>
    Promise.all(names.map((name) => metric(session, name))),
  ),
);
const [own = [], ...ofFrames] = measured;
const tell = (values: number[]): string =>
  names.map((name, i) => `${name} ${values[i]?.toFixed(2)} s`).join(', ');
process.stdout.write(`The host’s process: ${tell(own)}\n`);
// All frames share one process, so each tells its tasks; script, layout and style are counted for each frame.
const sums = names.map((name, i) => {
  const all = ofFrames.map((values) => values[i] ?? 0);
  return name === 'TaskDuration' ? Math.max(...all) : all.reduce((sum, value) => sum + value, 0);
});
process.stdout.write(`The process of ${ofFrames.length} embeds: ${tell(sums)}\n`);
await new Promise((done) => setTimeout(done, 30_000));
const later = await page.evaluate(() =>
  (window as unknown as { messages: number[] }).messages.map((at) => at),
);
process.stdout.write(
  `${settled} messages in the first ten seconds after loading, ${later.length - settled} in the next thirty, the last ${((later.at(-1) ?? 0) / 1000).toFixed(1)} s after the page began.\n`,
);
await browser.close();
for (const server of [site, host]) {
  server.closeAllConnections();
  server.close();
}
