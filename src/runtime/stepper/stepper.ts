import { stepHash, writeHash } from '../address.ts';
import { createControls } from './controls.ts';
import { stepOfKey } from './key.ts';
import { closeElsewhere, closeList } from './list.ts';
import type { Story } from './mode.ts';
import { followSwipes } from './swipe.ts';

/** What a section is stepped through by. */
export interface Stepper {
  /** Shows where the reader is. */
  mark: (step: number) => void;
  remove: () => void;
}

/**
 * Lets a section be stepped through: by buttons, a list, its ticks, a swipe over the picture, or the arrow keys while the
 * focus is in one of them. Nothing of it acts while the section is scrolled. Undefined where the page has no controls.
 */
export const startStepper = (story: Story, signal: AbortSignal): Stepper | undefined => {
  const { element, section, steps, show, at } = story;
  const controls = createControls(story);
  if (!controls) return undefined;
  const { stepper, mark, tell } = controls;
  const isOn = (): boolean => section.hasAttribute('data-stepped');
  const go = (step: number): void => {
    if (step === at() || steps[step] === undefined) return;
    show(step);
    tell(step);
    writeHash(stepHash(section));
  };

  const on = { signal };
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
  // On paper all cards are read.
  addEventListener('beforeprint', () => steps.forEach((step) => (step.inert = false)), on);
  addEventListener('afterprint', () => mark(at()), on);

  return {
    mark,
    remove: () => {
      stepper.remove();
      for (const step of steps) step.inert = false;
    },
  };
};
