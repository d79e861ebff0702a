import { sectionHere, stepHash, writeHash } from '../address.ts';
import { chosen, choose, isStepped, onChoice } from '../choices/choices.ts';
import { withStepped } from './stepped.ts';

/** A section that can be scrolled or stepped through. */
interface Steppable {
  section: HTMLElement;
  /** Gives it the form of a mode, keeping its step. */
  set: (stepped: boolean) => void;
  /** Follows the reader in that mode, from where the page is now. */
  follow: () => void;
}

const all = new Set<Steppable>();
/** The section whose reader is changing over. */
let holding: HTMLElement | undefined;

/** Keeps a section in the mode that is chosen for it. */
export const followMode = (one: Steppable, signal: AbortSignal): void => {
  all.add(one);
  signal.addEventListener('abort', () => all.delete(one));
  one.set(isStepped(chosen(), one.section.id));
  one.follow();
};

/**
 * Changes a section over. This leaves an entry on the way back, because it changes the page under the reader; steps
 * replace the address, so that leaving after six steps takes one press and not six.
 */
export const changeMode = (section: HTMLElement): void => {
  const ids = [...all].map(({ section: { id } }) => id);
  const { step } = chosen();
  writeHash(stepHash(section));
  holding = section;
  choose({ step: withStepped(step, section.id, !isStepped(chosen(), section.id), ids) }, 'push');
  holding = undefined;
};

/**
 * Changes sections over whenever something else is chosen, and keeps the reader at the same step: of the section where
 * it was asked for, of the one in view, or, going back and forward and on arriving, of the one the address names.
 * @returns stops following
 */
export const followModes = (): (() => void) => {
  const control = new AbortController();
  const { signal } = control;
  let arriving = false;
  const travel = (on: boolean) => (): void => {
    arriving = on;
  };
  // Before and after the listener that reads the choices from an address one comes back to.
  addEventListener('popstate', travel(true), { capture: true, signal });
  addEventListener('popstate', travel(false), { signal });
  onChoice((now, before) => {
    if (String(now.step) === String(before.step)) return;
    const here = holding ?? sectionHere();
    const hash = arriving || !here ? location.hash : stepHash(here);
    for (const { section, set } of all) set(isStepped(now, section.id));
    if (arriving || here) putInView(hash);
    for (const { follow } of all) follow();
  }, signal);
  // The page has become shorter since the browser went to the place the address names.
  if ([...all].some(({ section }) => section.hasAttribute('data-stepped'))) putInView(location.hash);
  return () => {
    control.abort();
  };
};

const putInView = (hash: string): void => {
  document.getElementById(hash.slice(1))?.scrollIntoView();
};
