import { embedScript } from '../../src/embed/bundle.ts';
import { answers, faster } from './asked.ts';

/**
 * The smallest page that the script of embeds serves: its text, a box, two steps and a link. The suites ask for pages by
 * name here and touch nothing in them but `#root`, so that they can be pointed at the built embed pages instead.
 */
const page = (script: string, head: string, body: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <script>${script}</script>
    <title>Chain: who said it first</title>
    <style>
      html, body { margin: 0; height: auto; }
      html { background: white; font: 16px/1.5 sans-serif; }
      html[data-mode] { overflow: hidden; }
      html[data-host-ignored], html[data-mode="scroll"] { overflow: auto; }
      #root { display: flow-root; padding: 8px; }
      #box { height: 240px; background: #ddd; }
    </style>
    ${head}
  </head>
  <body>
    <main id="root">
      <p>${'A sentence that takes up room, and more of it in a narrow frame. '.repeat(4)}</p>
      <div id="box"></div>
      ${body}
      <p><a id="link" target="_blank" rel="noopener" href="/linked/">The whole story</a></p>
    </main>
  </body>
</html>`;

/** What stands for the picture's own script: it shows steps, and tells which. */
const graphics = `(() => {
  const ids = ['first', 'second', 'third'];
  let at = -1;
  const log = window.log = { go: [], progress: [] };
  const show = (index) => {
    if (index < 0 || index >= ids.length || index === at) return;
    at = index;
    document.dispatchEvent(new CustomEvent('according:shown', { detail: { step: ids[at], index: at, count: ids.length } }));
  };
  window.show = show;
  document.addEventListener('according:go', ({ detail }) => {
    log.go.push(detail.step);
    show(typeof detail.step === 'number' ? detail.step : ids.indexOf(detail.step));
  });
  document.addEventListener('according:progress', ({ detail }) => {
    log.progress.push(detail.progress);
    show(Math.min(2, Math.floor(detail.progress * 3)));
  });
  if (!document.documentElement.dataset.step) show(0);
})();`;

/** The child's pages by name. `?fast=` runs its timers faster; what else the address says is the child's own matter. */
export const childPages = async (): Promise<
  (name: string, search: URLSearchParams) => string | undefined
> => {
  const script = await embedScript('child');
  return (name, search) => {
    const factor = Number(search.get('fast') ?? 1);
    const before = factor > 1 ? faster(factor) : '';
    const drawn = `<script defer data-graphics src="/graphics.js"></script>`;
    const pages: Record<string, [string, string]> = {
      chain: [drawn, ''],
      tall: [drawn, `<script>document.getElementById('box').style.height = '1400px'</script>`],
      fraction: [drawn, `<script>document.getElementById('box').style.height = '282.39px'</script>`],
      greedy: [`${drawn}<style>#box { height: auto; min-height: calc(100vh + 20px); }</style>`, ''],
      broken: ['<script defer data-graphics src="/missing.js"></script>', ''],
      'late-font': [
        `${drawn}<style>@font-face { font-family: late; src: url(/late.woff2); } #root { font-family: late, sans-serif; }</style>`,
        '',
      ],
      fits: [`${drawn}<style>[data-host-ignored] #box { height: 40px; }</style>`, ''],
    };
    const parts = pages[name];
    if (!parts) return name === 'graphics' ? graphics : undefined;
    return page(`${before}${script}\n${answers}`, ...parts);
  };
};
