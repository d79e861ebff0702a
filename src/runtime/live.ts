import { followAddress } from './address.ts';
import { chosen, onChoice } from './choices/choices.ts';
import { whenNear } from './near.ts';
import type { StorySection } from './story-section.ts';

let fetched: Promise<void> | undefined;
let tell: () => void;
const live = new Promise<void>((resolve) => {
  tell = resolve;
});

/** Fetches what moves pictures, once, and sets them all in motion. Where it cannot be had they stay as built: complete. */
const enliven = (): Promise<void> =>
  (fetched ??= import('./drawing.ts').then(
    (made) => {
      for (const section of document.querySelectorAll<StorySection>('story-section')) section.enliven(made);
      tell();
    },
    () => {
      fetched = undefined;
    },
  ));

/**
 * Sets pictures in motion when the first comes near; at once where the address names a step, and where something is chosen
 * that changes what pictures show.
 * @returns stops looking where the reader is and what is chosen
 */
export const enlivenSections = (): (() => void) => {
  const named = document.getElementById(location.hash.slice(1));
  const isAsked = (): boolean => chosen().asof !== undefined || chosen().step.length > 0;
  if (named?.closest('[data-section]') || isAsked()) void enliven();
  whenNear('story-section', enliven);
  const control = new AbortController();
  const stopAddress = followAddress(live);
  onChoice(() => {
    if (isAsked()) void enliven();
  }, control.signal);
  return () => {
    stopAddress();
    control.abort();
  };
};
