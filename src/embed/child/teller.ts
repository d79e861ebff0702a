import { breaker } from './breaker.ts';
import type { Dialect, Message, Size } from './dialect.ts';
import { measure } from './measure.ts';

const html = document.documentElement;

/** How often the host is told again, while it does not follow: after 0.2, 0.4, … 12.8 s. */
const retries = 7;

/** How long the picture's script is waited for, in ms: it may put other steps, or a day, in the place of what was printed. */
const patience = 3000;

/** Sends one message to the host. */
export const post = (message: Message): void => {
  try {
    // Whoever embeds us is unknown by design; all we say is public.
    parent.postMessage(message, '*');
  } catch {
    // What an event carries cannot be copied to another page: it is not told.
  }
};

/** What keeps the host's frame as high as the content. */
export interface Teller {
  /** Measures, and tells the host what has changed; with `again` also what has not. */
  check: (again?: boolean) => void;
  /** Something in the page changed. */
  changed: () => void;
  /** Answers a host that asks, in its own words, a moment later: many questions get one answer. */
  answer: (dialect: Dialect) => void;
}

/**
 * Tells every family of hosts the height, when it changes. A host that does not follow is told again at growing distances,
 * then left alone: `data-host-ignored` on the root lets the styles make do with the frame there is.
 */
export const teller = (dialects: Dialect[], quiet: () => boolean): Teller => {
  let told: Size | undefined;
  let changed = true;
  let greeted = false;
  let drawn = false;
  const begun = performance.now();
  let due = 0;
  // The frame's size when the host was last told; a host that resizes it later may have changed its mind.
  let frame = '';
  const asking = new Set<Dialect>();
  const may = breaker(() => {
    console.warn('Height depends on the frame: kept as it is.');
  });

  const viewport = (): string => `${innerWidth} ${innerHeight}`;
  const ignored = (): boolean => !!told && !quiet() && Math.abs(innerHeight - told.height) > 1;
  const say = (to: Iterable<Dialect>): void => {
    for (const dialect of to) if (told && !quiet()) dialect.height(told).forEach(post);
  };
  const insist = (tries = 0): void => {
    clearTimeout(due);
    due = window.setTimeout(
      () => {
        due = 0;
        frame = viewport();
        if (!ignored()) return;
        if (tries < retries) {
          say(dialects);
          insist(tries + 1);
          return;
        }
        // Out of sight the browser does not tell this page its true size; a frame that is drawn knows it.
        requestAnimationFrame(() => {
          if (!due && ignored()) html.dataset['hostIgnored'] = '';
        });
      },
      tries < retries ? 200 * 2 ** tries : 1000,
    );
  };

  const check = (again = false): void => {
    // A height of a moment would move the host's page twice. Scripts with `defer` have run, or failed, before this event.
    if (document.readyState === 'loading' || (!drawn && performance.now() - begun < patience)) return;
    if (!greeted) dialects.forEach(({ hello }) => hello?.forEach(post));
    greeted = true;
    if (quiet()) return;
    if ('hostIgnored' in html.dataset) {
      // The styles changed the layout: what is measured now is the frame, not the content.
      if (!again && frame === viewport()) return;
      delete html.dataset['hostIgnored'];
    }
    const size = measure();
    if (!size) return;
    if (size.height === told?.height) {
      told = size;
      if (again) say(dialects);
      if ((again || (!due && frame !== viewport())) && ignored()) insist();
      return;
    }
    if (!may(size, told, { granted: !ignored(), changed })) return;
    told = size;
    changed = false;
    say(dialects);
    insist();
  };

  document.addEventListener('DOMContentLoaded', () => {
    drawn = true;
    check();
  });

  return {
    check,
    changed() {
      changed = true;
    },
    answer(dialect) {
      if (asking.size === 0)
        setTimeout(() => {
          say(asking);
          asking.clear();
          check();
        }, 50);
      asking.add(dialect);
    },
  };
};
