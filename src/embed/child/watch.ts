import type { Teller } from './teller.ts';

/**
 * Looks when the height may have changed. Observers of size and animation frames are not enough: in a frame out of sight
 * Chromium runs neither, so the page is watched for changes, and its height read now and then. Reading sends nothing.
 */
export const watch = ({ check, changed }: Teller): void => {
  let last = performance.now();
  let soon = 0;
  const shortly = (): void => {
    soon ||= window.setTimeout(() => {
      soon = 0;
      check();
    }, 50);
  };
  new MutationObserver((records) => {
    last = performance.now();
    if (records.some(({ target }) => target !== document.documentElement)) changed();
    shortly();
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  const look = (): void => {
    check();
    setTimeout(look, performance.now() - last < 30_000 ? 500 : 2000);
  };
  look();
  addEventListener('load', () => check());
  addEventListener('resize', shortly);
  void document.fonts.ready.then(() => check());
  // A page that comes back, or a tab that was in the background: some hosts did not listen meanwhile.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) check(true);
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) check(true);
  });
};
