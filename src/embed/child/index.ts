import { readAddress } from './address.ts';
import { amp } from './dialects/amp.ts';
import { context } from './dialects/context.ts';
import { datawrapper } from './dialects/datawrapper.ts';
import { guardian } from './dialects/guardian.ts';
import { iframeResizer } from './dialects/iframe-resizer.ts';
import { openIframeResizer } from './dialects/open-iframe-resizer.ts';
import { ours, own, readStep } from './dialects/own.ts';
import { pym } from './dialects/pym.ts';
import { wordpress } from './dialects/wordpress.ts';
import { dress, setMode, setTheme } from './dress.ts';
import type { Said } from './dialect.ts';
import { post, teller } from './teller.ts';
import { watch } from './watch.ts';

/**
 * The script of every embed, first in its page: sets what the address asks for before anything is painted, keeps the
 * host's frame as high as the content, in the words of whatever library the host has, and carries steps both ways.
 * It imports nothing of the page, stores nothing, and works whether or not the picture's own script does.
 */
const asked = readAddress(location.search, location.hash);
dress(asked);

const html = document.documentElement;
const scrolling = (): boolean => html.dataset['mode'] === 'scroll';
const dispatch = (name: string, detail: object): boolean =>
  document.dispatchEvent(new CustomEvent(`according:${name}`, { detail }));

// Steps: what comes before the picture's script listens is kept for it.
let ready = false;
let wanted = readStep(asked.step);
const go = (step: string | number): void => {
  if (ready) dispatch('go', { step });
  else wanted = step;
};
document.addEventListener('DOMContentLoaded', () => {
  ready = true;
  if (wanted !== undefined) go(wanted);
});
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement && 'graphics' in target.dataset) setMode('stack');
  },
  true,
);

if (parent !== window) {
  const eid = asked.eid ?? 'according';
  const wp = wordpress(asked.secret);
  const dialects = [
    pym(asked.childId),
    amp(!!asked.amp),
    iframeResizer(() => document.title),
    openIframeResizer(),
    datawrapper(eid),
    context(location.href),
    wp,
    guardian(eid),
    ours({
      go,
      theme: setTheme,
      progress(progress) {
        if (asked.mode !== 'scroll') return;
        setMode('scroll');
        dispatch('progress', { progress });
      },
      unpin() {
        if (scrolling()) setMode('stepper');
      },
    }),
  ];
  // A frame that is pinned, or asked to fill its box, has the host's height.
  const telling = teller(dialects, () => !!asked.fit || scrolling());
  watch(telling);

  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const text = typeof data === 'string' ? data : '';
    const said = typeof data === 'object' && data ? (data as Said) : {};
    if (source !== parent || text.length > 4096) return;
    for (const dialect of dialects) if (dialect.hear?.(text, said)) telling.answer(dialect);
  });
  addEventListener('hashchange', () => {
    wp.learn(readAddress('', location.hash).secret);
    telling.answer(wp);
  });

  document.addEventListener('according:shown', (event) => {
    const { step, index, count } = (event as CustomEvent<Said | null>).detail ?? {};
    post(own('step', { step, index, count }));
  });
  document.addEventListener('according:event', (event) => {
    const { name, detail } = (event as CustomEvent<Said | null>).detail ?? {};
    post(own('event', { name, detail }));
  });

  // In WordPress' sandbox a link leads nowhere by itself.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || self.origin !== 'null' || link.getAttribute('href')?.startsWith('#')) return;
    const messages = wp.link(link.href);
    if (messages.length > 0) event.preventDefault();
    messages.forEach(post);
  });
}
