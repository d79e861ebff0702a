import type { Asked } from './address.ts';

const html = document.documentElement;

/** Sets light or dark, or with neither what the system says, for the styles and for the browser's own canvas. */
export const setTheme = (theme?: string): void => {
  if (theme) html.dataset['theme'] = theme;
  else delete html.dataset['theme'];
  let meta = document.querySelector<HTMLMetaElement>('meta[name=color-scheme]');
  if (!meta) {
    meta = document.createElement('meta');
    meta.name = 'color-scheme';
    document.head.append(meta);
  }
  meta.content = theme ?? 'light dark';
};

/** Sets how the steps are laid out. */
export const setMode = (mode: string): void => {
  html.dataset['mode'] = mode;
};

/** Writes what was asked for to the root, before anything is painted: `data-mode`, `data-theme`, … */
export const dress = (asked: Asked): void => {
  setTheme(asked.theme);
  // Scrolling needs a host that says how far it is; until one does, there are buttons.
  setMode(asked.mode === 'stack' ? 'stack' : 'stepper');
  for (const name of ['step', 'bg', 'title', 'fit', 'asof', 'v'] as const) {
    const value = asked[name];
    if (value) html.dataset[name] = value;
  }
};
