import { stepHash, writeHash } from '../address.ts';
import type { Controls } from './controls.ts';
import { stepOfKey } from './key.ts';
import { closeElsewhere, closeList } from './list.ts';
import { changeMode, followMode } from './modes.ts';
import { followSwipes } from './swipe.ts';

/** A section as `<story-section>` runs it. */
interface Story {
  element: HTMLElement;
  section: HTMLElement;
  steps: readonly HTMLElement[];
  /** Shows a step; may be called at any time, again and again. */
  show: (step: number) => void;
  /** The step shown, −1 before the first. */
  at: () => number;
  /** Shows the steps that are scrolled to, until stopped. */
  followScroll: () => () => void;
  /** Fits the section to the screen once its form has changed. */
  fit: () => void;
}

/**
 * Lets a section be scrolled or stepped through: by buttons, a list, its ticks, a swipe over the picture, or the arrow
 * keys while the focus is in one of them. Scrolling is not watched while it is stepped through.
 * @returns stops both
 */
export const startStepper = (story: Story, controls: Controls): (() => void) => {
  const { element, section, steps, show, at } = story;
  const { stepper, modes, mark, tell } = controls;
  const control = new AbortController();
  const { signal } = control;
  const isOn = (): boolean => section.hasAttribute('data-stepped');
  const go = (step: number): void => {
    if (step === at() || steps[step] === undefined) return;
    show(step);
    tell(step);
    writeHash(stepHash(section));
  };
  const showNamed = (hash: string): void => {
    const named = steps.findIndex(({ id }) => `#${id}` === hash);
    if (isOn() && named >= 0) show(named);
  };

  let stopScroll: (() => void) | undefined;
  followMode(
    {
      section,
      set: (stepped) => {
        if (stepped === isOn()) return;
        stopScroll?.();
        stopScroll = undefined;
        const focused = modes.find((mode) => mode === document.activeElement);
        section.toggleAttribute('data-stepped', stepped);
        story.fit();
        if (stepped) show(Math.max(0, at()));
        mark(at());
        // Of the two buttons that change over, one is in view in each form.
        if (focused) modes.find((mode) => mode.checkVisibility())?.focus({ preventScroll: true });
      },
      follow: () => {
        if (isOn()) showNamed(location.hash);
        else stopScroll ??= story.followScroll();
      },
    },
    signal,
  );

  const on = { signal };
  for (const mode of modes) mode.addEventListener('click', () => changeMode(section), on);
  for (const button of stepper.querySelectorAll<HTMLElement>('[data-way]')) {
    button.addEventListener('click', () => go(at() + Number(button.dataset['way'])), on);
  }
  const list = stepper.querySelector('details');
  if (list) closeElsewhere(list, signal);
  element.addEventListener(
    'click',
    (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('.ticks a, .stepper a');
      if (!link || !isOn() || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      // Nothing has to be scrolled to: the step comes to where the reader is.
      event.preventDefault();
      go(steps.findIndex(({ id }) => `#${id}` === link.hash));
      if (list) closeList(list);
    },
    on,
  );
  element.addEventListener(
    'keydown',
    (event) => {
      const { target, key, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
      const to = stepOfKey(key, at(), steps.length);
      if (!isOn() || to === undefined || ctrlKey || metaKey || shiftKey || altKey || defaultPrevented) return;
      if (!(target as Element).closest('.picture, .stepper')) return;
      event.preventDefault();
      go(to);
    },
    on,
  );
  const drawing = element.querySelector<HTMLElement>('.drawing');
  if (drawing) followSwipes(drawing, (way) => isOn() && go(at() + way), signal);
  const arrive = (): void => {
    showNamed(location.hash);
  };
  addEventListener('hashchange', arrive, on);
  addEventListener('popstate', arrive, on);
  // On paper all cards are read.
  addEventListener('beforeprint', () => steps.forEach((step) => (step.inert = false)), on);
  addEventListener('afterprint', () => mark(at()), on);

  return () => {
    control.abort();
    stopScroll?.();
    section.removeAttribute('data-stepped');
    controls.remove();
  };
};
