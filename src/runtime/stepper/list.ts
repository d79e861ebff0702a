/** Closes a list that lies over the page as readers expect of a menu: by Escape, and when they go elsewhere. */
export const closeElsewhere = (details: HTMLDetailsElement, signal: AbortSignal): void => {
  const away = ({ target }: Event): void => {
    if (!details.contains(target as Node)) details.open = false;
  };
  document.addEventListener('pointerdown', away, { signal });
  document.addEventListener('focusin', away, { signal });
  details.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !details.open) return;
      event.preventDefault();
      closeList(details);
    },
    { signal },
  );
};

/** Closes the list, and gives the focus back to what opened it. */
export const closeList = (details: HTMLDetailsElement): void => {
  if (!details.open) return;
  details.open = false;
  details.querySelector('summary')?.focus({ preventScroll: true });
};
