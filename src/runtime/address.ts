import { rememberPlace } from './text-link.ts';

/** The address is written when scrolling has paused, and at most once in this time: WebKit limits how often it may change. */
const pauseMs = 1000;

/**
 * Keeps the address at the step the reader is at: `#chain-emails` inside a section, none outside.
 *
 * @param live until then sections do not know which step that is
 * @returns stops following
 */
export const followAddress = (live: Promise<unknown>): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        void live.then(() => {
          last = Date.now();
          const here = sectionHere();
          writeHash(here ? stepHash(here) : '');
        });
      },
      Math.max(300, pauseMs - (Date.now() - last)),
    );
  };
  const control = new AbortController();
  addEventListener('scroll', soon, { passive: true, signal: control.signal });
  return () => {
    control.abort();
    clearTimeout(timer);
  };
};

/** Puts a place into the address, none where it is empty. */
export const writeHash = (hash: string): void => {
  rememberPlace(hash);
  if (hash === location.hash) return;
  try {
    history.replaceState(history.state, '', hash === '' ? location.pathname + location.search : hash);
  } catch {
    // Some engines refuse too many changes; the next one tries again.
  }
};

/** The address of the step a section shows. */
export const stepHash = (section: HTMLElement): string =>
  `#${section.id}-${section.dataset['current'] ?? ''}`;

/** The section that covers the middle of the screen; none above, between and below. */
export const sectionHere = (): HTMLElement | undefined => {
  const middle = innerHeight / 2;
  return [...document.querySelectorAll<HTMLElement>('[data-section]')].find((section) => {
    const box = (section.querySelector('story-section') ?? section).getBoundingClientRect();
    return box.top <= middle && box.bottom > middle;
  });
};
