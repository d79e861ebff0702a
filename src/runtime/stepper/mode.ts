import { changeMode, followMode } from './modes.ts';
import type { Stepper } from './stepper.ts';

/** A section as `<story-section>` runs it. */
export interface Story {
  element: HTMLElement;
  section: HTMLElement;
  steps: readonly HTMLElement[];
  /** Shows a step; may be called at any time, again and again. */
  show: (step: number) => void;
  /** The step shown, −1 before the first. */
  at: () => number;
  /** Shows the steps that are scrolled to, until stopped; undefined as long as nothing can. */
  followScroll: () => (() => void) | undefined;
  /** Fits the section to the screen once its form has changed. */
  fit: () => void;
}

/** Whether a section is scrolled or stepped through. */
export interface Mode {
  /** Takes on the mode that is chosen, and follows what is chosen from then on. */
  start: () => void;
  /** Follows the reader, from where the page is now. */
  follow: () => void;
  /** Shows where the reader is. */
  mark: (step: number) => void;
  stop: () => void;
}

/**
 * Lets a section be scrolled or stepped through. Here are its form in either mode and the buttons that change it over;
 * what it is stepped through by is fetched when it first is. Scrolling is not watched meanwhile.
 */
export const createMode = (story: Story, signal: AbortSignal): Mode => {
  const { element, section, steps, show, at } = story;
  const isOn = (): boolean => section.hasAttribute('data-stepped');
  const buttons = createButtons(element);
  let stepper: Stepper | undefined;
  let fetching: Promise<void> | undefined;
  const fetchStepper = (): Promise<void> =>
    (fetching ??= import('./stepper.ts').then(
      ({ startStepper }) => {
        if (!signal.aborted) stepper = startStepper(story, signal);
        stepper?.mark(at());
      },
      () => {
        // Its steps can still be reached by their addresses, and the button leads back.
        fetching = undefined;
      },
    ));

  let stopScroll: (() => void) | undefined;
  const showNamed = (): void => {
    const named = steps.findIndex(({ id }) => `#${id}` === location.hash);
    if (isOn() && named >= 0) show(named);
  };
  const follow = (): void => {
    if (isOn()) showNamed();
    else stopScroll ??= story.followScroll();
  };
  const set = (stepped: boolean): void => {
    if (stepped === isOn()) return;
    stopScroll?.();
    stopScroll = undefined;
    const focused = buttons.find((button) => button === document.activeElement);
    section.toggleAttribute('data-stepped', stepped);
    story.fit();
    if (stepped) {
      show(Math.max(0, at()));
      void fetchStepper();
    }
    stepper?.mark(at());
    // Of the two buttons that change over, one is in view in each form.
    if (focused) buttons.find((button) => button.checkVisibility())?.focus({ preventScroll: true });
  };
  for (const button of buttons) button.addEventListener('click', () => changeMode(section), { signal });
  addEventListener('hashchange', showNamed, { signal });
  addEventListener('popstate', showNamed, { signal });

  return {
    start: () => {
      if (buttons.length > 0) followMode({ section, set, follow }, signal);
    },
    follow,
    mark: (step) => stepper?.mark(step),
    stop: () => {
      stopScroll?.();
      section.removeAttribute('data-stepped');
      stepper?.remove();
      for (const button of buttons) button.remove();
    },
  };
};

/**
 * The buttons that change a section over: at the ticks and, where there are none to see, before the first step. Made
 * from the page's template, because without scripts they would do nothing; none where the page has no template.
 */
const createButtons = (element: HTMLElement): HTMLButtonElement[] => {
  const template = document.querySelector<HTMLTemplateElement>('template[data-stepper]');
  const button = template?.content.querySelector<HTMLButtonElement>('.mode');
  const ticks = element.querySelector('.ticks');
  if (!button || !ticks) return [];
  const [at, before] = [button, button].map((one) => one.cloneNode(true) as HTMLButtonElement);
  if (!at || !before) return [];
  ticks.append(at);
  element.prepend(before);
  return [at, before];
};
