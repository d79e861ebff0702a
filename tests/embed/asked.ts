/** Makes timers run faster by a factor, and the clock with them: waits that are long by design need not be long here. */
export const faster = (factor: number): string => `(() => {
  const wait = setTimeout.bind(window), now = performance.now.bind(performance);
  window.setTimeout = (run, ms) => wait(run, (ms ?? 0) / ${factor});
  performance.now = () => now() * ${factor};
})();`;

/** Answers what the suites ask of an embed, and says nothing otherwise; it can be put into any page. */
export const answers = `addEventListener('message', ({ data, ports: [port] }) => {
  const root = document.getElementById('root');
  // Before the page has been read there is nothing to tell: whoever asks asks again.
  if (!port || !root) return;
  const height = () => Math.ceil(root.getBoundingClientRect().height);
  // Out of sight, fonts are asked for only when something is measured.
  if (data.test === 'measure') height(), document.fonts.ready.then(() => port.postMessage(height()));
  if (data.test === 'grow') {
    const box = document.getElementById('grown') ?? Object.assign(document.createElement('div'), { id: 'grown' });
    box.style.height = (parseFloat(box.style.height) || 0) + data.pixels + 'px';
    if (!box.isConnected) root.append(box);
    port.postMessage(data.pixels);
  }
  if (data.test === 'table') {
    const details = document.querySelector('details');
    if (details && details.open !== data.open) details.querySelector('summary').click();
    port.postMessage(!!details && details.open === data.open);
  }
  if (data.test === 'press') {
    document.querySelector(data.which).click();
    port.postMessage(1);
  }
  if (data.test === 'steps') port.postMessage({
    mode: document.documentElement.dataset.mode,
    current: [...document.querySelectorAll('.ticks a')].findIndex((tick) => tick.ariaCurrent === 'step'),
    shown: [...document.querySelectorAll('.card')].filter((card) => card.checkVisibility({ visibilityProperty: true })).length,
    focus: document.hasFocus() ? document.activeElement.textContent.trim() || document.activeElement.tagName : '',
    fonts: [...document.fonts].filter(({ status }) => status === 'loaded').length,
    scroll: scrollY,
  });
  if (data.test === 'seen') port.postMessage({
    faults: window.faults,
    requests: performance.getEntriesByType('resource').map(({ name }) => name),
  });
});`;

/**
 * What stands first in built embeds: writes down what is thrown, what the site's policy forbids, and every touch of
 * anything that keeps something, which throws as it does where the reader's browser blocks it.
 */
export const asked = (factor: number): string => `
window.faults = [];
addEventListener('error', ({ message }) => { if (message) faults.push(message); });
addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => faults.push(violatedDirective + ' ' + blockedURI));
for (const [owner, names] of [
  [window, ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']],
  [Document.prototype, ['cookie']],
  [Navigator.prototype, ['serviceWorker', 'storage']],
]) for (const name of names) Object.defineProperty(owner, name, { configurable: true, get() {
  faults.push('touched ' + name);
  throw new DOMException(name, 'SecurityError');
} });
${factor > 1 ? faster(factor) : ''}
${answers}`;
