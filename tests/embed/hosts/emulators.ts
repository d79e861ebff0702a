/**
 * Hosts whose own code cannot be had as a package, written anew from what `embeds.md` describes: how each finds the frame,
 * what it accepts, what it does. Each is the text of a script for a host page.
 */

/** WordPress: a frame is known by its secret, shown by its first height, which is held between 200 and 1000. */
export const wordpress = `
  addEventListener('message', ({ data, source }) => {
    if (!data || typeof data !== 'object' || !data.secret || !data.message || /[^a-zA-Z0-9]/.test(data.secret)) return;
    for (const quote of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]'))
      quote.style.display = 'none';
    for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
      if (frame.contentWindow !== source) continue;
      frame.removeAttribute('style');
      frame.style.width = '100%';
      if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
      if (data.message === 'link') {
        const from = new URL(frame.src), to = new URL(data.value);
        if (/^https?:$/.test(to.protocol) && to.host === from.host && document.activeElement === frame)
          window.followed = data.value;
      }
    }
  });
  addEventListener('load', () => {
    for (const frame of document.querySelectorAll('iframe.wp-embedded-content'))
      frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
  });`;

/** Datawrapper's snippet of today: any frame whose window speaks. */
export const datawrapperNew = `
  addEventListener('message', (event) => {
    if (event.data['datawrapper-height'] === undefined) return;
    for (const frame of document.querySelectorAll('iframe'))
      for (const id in event.data['datawrapper-height'])
        if (frame.contentWindow === event.source) frame.style.height = event.data['datawrapper-height'][id] + 'px';
  });`;

/** Its older snippet: the first frame whose address has the id in it. */
export const datawrapperOld = `
  addEventListener('message', (event) => {
    if (event.data['datawrapper-height'] === undefined) return;
    for (const id in event.data['datawrapper-height']) {
      const frame = document.querySelector('#datawrapper-chart-' + id) ?? document.querySelector("iframe[src*='" + id + "']");
      if (frame) frame.style.height = event.data['datawrapper-height'][id] + 'px';
    }
  });`;

/** The Guardian's pages: the first messages are the host's, every height is echoed, scrolling is told. */
export const guardianToday = `
  for (const frame of document.querySelectorAll('iframe')) {
    const box = frame.parentElement;
    let height = box.clientHeight;
    const tell = (message) => frame.contentWindow.postMessage(message, '*');
    frame.addEventListener('load', () => { tell({ kind: 'interactive:scroll', scroll: 0 }); tell({ kind: 'interactive:height', height }); });
    addEventListener('scroll', () => tell({ kind: 'interactive:scroll', scroll: Math.max(0, -box.getBoundingClientRect().top) }));
    addEventListener('message', ({ source, data }) => {
      if (source !== frame.contentWindow || data?.kind !== 'interactive:height' || typeof data.height !== 'number') return;
      if (data.height === height) return;
      height = data.height;
      box.style.height = height + 'px';
      tell({ kind: 'interactive:height', height });
    });
  }`;

/** The Guardian's older pages, with iframe-messenger: JSON that says what to do. */
export const guardianMessenger = `
  addEventListener('message', ({ data, source }) => {
    let said;
    try { said = JSON.parse(data); } catch { return; }
    if (said.type !== 'set-height' || !String(said.id).startsWith('iframeMessenger:')) return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.style.height = parseInt(said.value, 10) + 'px';
  });`;

/** Medium's and Embedly's listener: the frame is the one whose address is the message's, exactly. */
export const medium = `
  addEventListener('message', ({ data }) => {
    let said;
    try { said = JSON.parse(data); } catch { return; }
    if (said.context !== 'iframe.resize') return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.getAttribute('src') === said.src) frame.style.height = said.height + 'px';
  });`;

/**
 * AMP's classic amp-iframe: sandboxed; \`#amp=1\` where the address has no fragment; hidden until \`embed-ready\` under its
 * placeholder; heights of 100 pixels and more, from the frame's own origin.
 */
export const amp = `
  for (const place of document.querySelectorAll('amp-iframe')) {
    const src = place.getAttribute('src');
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', place.getAttribute('sandbox') ?? '');
    frame.height = place.getAttribute('height');
    frame.style.cssText = 'width: 100%; border: 0; opacity: 0';
    addEventListener('message', ({ source, origin, data }) => {
      if (source !== frame.contentWindow || origin !== new URL(src).origin) return;
      if (typeof data !== 'object' || data.sentinel !== 'amp') return;
      if (data.type === 'embed-ready') frame.style.opacity = '';
      if (data.type !== 'embed-size') return;
      if (data.height < 100) window.tooLow = true;
      else frame.height = data.height;
    });
    frame.src = src.includes('#') ? src : src + '#amp=1';
    place.append(frame);
  }`;

/** A page that listens to anything, as carelessly as such pages dare. */
export const naive = `
  addEventListener('message', (event) => {
    try { JSON.parse(event.data); } catch { /* Most messages are no JSON. */ }
    if (event.data.split) event.data.split('::');
    if (event.data.hasOwnProperty('height')) window.lastHeight = event.data.height;
  });`;
