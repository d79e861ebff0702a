import * as emulated from './emulators.ts';
import type { HostPage } from '../servers.ts';

const library = (file: string): string => `<script src="/node_modules/${file}"></script>`;
const inline = (code: string): string => `<script>${code}</script>`;
/** So much lies between two embeds that the second is out of sight. */
const far = '<div style="height: 3000px"></div>';

/** Libraries, each at the place where a host page has it. */
export const scripts = {
  pym: library('pym.js/dist/pym.v1.js'),
  frames: library('@newswire/frames/dist/frames.umd.js'),
  frames031: library('frames031/dist/index.umd.js'),
  iframeResizer4: library('iframe-resizer/js/iframeResizer.js'),
  iframeResizer5: library('@iframe-resizer/parent/index.umd.js'),
  sidechain: `<script type="module" src="/node_modules/@nprapps/sidechain/dist/sidechain.js"></script>`,
  iframely: library('@iframely/embed.js/dist/embed.js'),
};
const openIframeResizer = (options: string, which: string): string =>
  `<script type="module">
    import { initialize } from '/node_modules/@open-iframe-resizer/core/dist/index.js';
    initialize(${options}, '${which}');
  </script>`;

const frame = (src: string, more = ''): string =>
  `<iframe class="r" src="${src}" title="Chart" style="width: 100%; border: 0" ${more}></iframe>`;
/** Two frames of the same embed, the second out of sight, then a script. */
const two =
  (script: string, more = '', hash = ''): HostPage =>
  (child) =>
    frame(child('chain', `?eid=one${hash}`), more) +
    far +
    frame(child('chain', `?eid=two${hash}`), more) +
    script;
const each = (element: (src: string) => string): ReturnType<typeof twice> => twice(element);
const twice =
  (element: (src: string) => string): ((script: string) => HostPage) =>
  (script) =>
  (child) =>
    element(child('chain', '?eid=one')) + far + element(child('chain', '?eid=two')) + script;

const wordpressFrame = (src: string, secret: string): string =>
  `<blockquote class="wp-embedded-content" data-secret="${secret}">A link</blockquote>
   <iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" title="Chart" data-secret="${secret}"
     style="position: absolute; visibility: hidden" frameborder="0" scrolling="no" width="600" height="338"
     src="${src}#?secret=${secret}"></iframe>`;

/** The contract table, row by row: what a newsroom's page has, and our two embeds in it. */
export const hostPages: Record<string, HostPage> = {
  'pym.js 1.3.2': each((src) => `<div data-pym-src="${src}" data-pym-trackscroll></div>`)(scripts.pym),
  '@newswire/frames 1.0.0': each(
    (src) => `<div data-frame-src="${src}" data-frame-attribute-title="Chart"></div>`,
  )(scripts.frames + inline('newswireFrames.autoInitFrames()')),
  '@newswire/frames 0.3.1 (opaque sandbox)': each(
    (src) => `<div data-frame-src="${src}" data-frame-sandbox="allow-scripts"></div>`,
  )(scripts.frames031 + inline('newswireFrames.autoInitFrames()')),
  '@newswire/frames 1.0.0, observing 1.2 s late': two(
    scripts.frames +
      inline(
        `setTimeout(() => document.querySelectorAll('iframe').forEach((f) => newswireFrames.observeIframe(f)), 1200)`,
      ),
  ),
  'NPR sidechain 1.1.5': each((src) => `<side-chain src="${src}"></side-chain>`)(scripts.sidechain),
  'AMP amp-iframe (emulated)': each(
    (src) =>
      `<amp-iframe resizable height="400" sandbox="allow-scripts allow-same-origin allow-popups" src="${src}"></amp-iframe>`,
  )(inline(emulated.amp)),
  'iframe-resizer 4.4.5': two(scripts.iframeResizer4 + inline(`iFrameResize({}, '.r')`)),
  'iframe-resizer 5.5.9': two(scripts.iframeResizer5 + inline(`iframeResize({ license: 'GPLv3' }, '.r')`)),
  'open-iframe-resizer 2.1.0': two(openIframeResizer('{ enableLegacyLibSupport: false }', '.r')),
  'open-iframe-resizer 2.1.0, old mode': two(openIframeResizer('{ enableLegacyLibSupport: true }', '.r')),
  'Datawrapper (emulated)': two(inline(emulated.datawrapperNew)),
  'Datawrapper, older snippet (emulated)': two(inline(emulated.datawrapperOld)),
  'Medium, Embedly (emulated)': two(inline(emulated.medium)),
  'Iframely embed.js 1.11.0': each(
    (src) =>
      `<div class="iframely-embed"><div class="iframely-responsive" style="height: 140px; padding-bottom: 0">
         <iframe src="${src}" title="Chart" style="width: 100%; border: 0; height: 100%"></iframe></div></div>`,
  )(scripts.iframely),
  'WordPress (emulated)': (child) =>
    wordpressFrame(child('chain', '?eid=one'), 'abcdEF1234') +
    far +
    wordpressFrame(child('chain', '?eid=two'), 'ghijKL5678') +
    inline(emulated.wordpress),
  'Guardian (emulated)': each(
    (src) =>
      `<div style="position: relative; contain: layout; height: 300px"><iframe src="${src}" title="Chart" style="width: 100%; height: 100%; border: 0"></iframe></div>`,
  )(inline(emulated.guardianToday)),
  'Guardian, iframe-messenger (emulated)': two(inline(emulated.guardianMessenger)),
  'our loader: the element': (child) =>
    `<according-embed src="${child('chain', '?eid=one')}"></according-embed>${far}
     <according-embed src="${child('chain', '?eid=two')}" loading="eager"></according-embed>
     <script async src="${new URL(child('chain')).origin}/embed-loader.v1.js"></script>`,
  'our loader: frames it finds': (child) =>
    frame(child('chain', '?eid=one'), 'data-according height="640"') +
    far +
    frame(child('chain', '?eid=two'), 'data-according height="640"') +
    `<script async src="${new URL(child('chain')).origin}/embed-loader.v1.js"></script>`,
};

/** Seven libraries in one page, each with an embed of its own, and listeners that take anything. */
export const sevenLibraries: HostPage = (child) => `
  <div data-pym-src="${child('chain', '?eid=one')}"></div>
  <div data-frame-src="${child('chain', '?eid=two')}"></div>
  <side-chain src="${child('chain', '?eid=three')}"></side-chain>
  <iframe class="four" src="${child('chain', '?eid=four')}" title="Chart" style="width: 100%; border: 0"></iframe>
  ${far}
  <iframe class="five" src="${child('chain', '?eid=five')}" title="Chart" style="width: 100%; border: 0"></iframe>
  <div class="iframely-embed"><div class="iframely-responsive" style="height: 140px; padding-bottom: 0">
    <iframe src="${child('chain', '?eid=six')}" title="Chart" style="width: 100%; border: 0; height: 100%"></iframe></div></div>
  ${wordpressFrame(child('chain', '?eid=seven'), 'abcdEF1234')}
  ${inline(emulated.naive)}${scripts.pym}${scripts.frames}${inline('newswireFrames.autoInitFrames()')}${scripts.sidechain}
  ${scripts.iframeResizer4}${inline(`iFrameResize({}, '.four')`)}
  ${openIframeResizer('{ enableLegacyLibSupport: false }', '.five')}${scripts.iframely}
  ${inline(emulated.wordpress)}${inline(emulated.datawrapperNew)}`;
