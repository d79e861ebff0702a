/** The last step the address named: above the story, where most links to the text stand, it names none. */
let place = '';

/** Remembers the place the address names. */
export const rememberPlace = (hash: string): void => {
  if (hash !== '') place = hash;
};

/**
 * Lets links to the text version lead to the place the reader is at, or was at last: it has the same ids.
 * @returns stops it
 */
export const keepPlaceInText = (): (() => void) => {
  const control = new AbortController();
  rememberPlace(location.hash);
  document.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link?.pathname.endsWith('/text/') && link.origin === location.origin) {
        link.hash = location.hash === '' ? place : location.hash;
      }
    },
    { capture: true, signal: control.signal },
  );
  return () => {
    control.abort();
  };
};
