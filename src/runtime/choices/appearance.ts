import { chosen, onChoice } from './choices.ts';

/**
 * Shows what is chosen of light and motion: styles read it from the root, the browser's own frame from `theme-color`. This
 * tab remembers it for the site's other pages, where it may; `layouts/first-paint.js` reads it there, under the same names.
 */
export const followAppearance = (signal: AbortSignal): void => {
  onChoice(show, signal);
};

const show = (): void => {
  const { theme, motion } = chosen();
  const { dataset } = document.documentElement;
  for (const [name, is] of Object.entries({ theme, motion })) {
    dataset[name] = is ?? '';
    remember(`whom-${name}`, is);
  }
  for (const color of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    const own = color.className;
    if (theme === undefined) color.media = `(prefers-color-scheme: ${own})`;
    else color.media = own === theme ? 'all' : 'not all';
  }
};

const remember = (name: string, is: string | undefined): void => {
  try {
    if (is === undefined) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, is);
  } catch {
    // Without storage the address keeps it, on this page.
  }
};
