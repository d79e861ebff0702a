/** The address is written when scrolling has paused, and at most once in this time: WebKit limits how often it may change. */
const pauseMs = 1000;

/**
 * Keeps the address at the step the reader is at: `#chain-emails` inside a section, none outside.
 * @returns stops following
 */
export const followAddress = (): (() => void) => {
  const write = (): void => {
    const hash = hashHere();
    if (hash === location.hash) return;
    try {
      history.replaceState(history.state, '', hash === '' ? location.pathname + location.search : hash);
    } catch {
      // Some engines refuse too many changes; the next pause tries again.
    }
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        last = Date.now();
        write();
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

/** The address of the step whose section covers the middle of the screen; empty above, between and below. */
const hashHere = (): string => {
  const middle = innerHeight / 2;
  const here = [...document.querySelectorAll<HTMLElement>('[data-section]')].find((section) => {
    const box = (section.querySelector('story-section') ?? section).getBoundingClientRect();
    return box.top <= middle && box.bottom > middle;
  });
  return here ? `#${here.id}-${here.dataset['current'] ?? ''}` : '';
};
