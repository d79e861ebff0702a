import { followAppearance } from './appearance.ts';
import { chosen, type Choices, choose, onChoice } from './choices.ts';

/**
 * `<reading-choices>`: native controls for how the page is read. Each radio button's name and value are a choice and
 * its value, none for what holds without one. Without this script the element is not shown.
 */
export class ReadingChoices extends HTMLElement {
  #control: AbortController | undefined;

  connectedCallback(): void {
    this.#control = new AbortController();
    const { signal } = this.#control;
    this.addEventListener('change', ({ target }) => pick(target), { signal });
    followAppearance(signal);
    onChoice((now) => this.#show(now), signal);
    this.#show(chosen());
  }

  disconnectedCallback(): void {
    this.#control?.abort();
  }

  /** Checks the buttons that say what is chosen. */
  #show(now: Choices): void {
    for (const radio of this.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
      radio.checked = radio.value === valueOf(now, radio.name);
    }
  }
}

const valueOf = (now: Choices, name: string): string => {
  // With some sections stepped through neither button says what is so, and each can be chosen. Others' ids count for nothing.
  if (name === 'step') return now.step === 'all' ? 'all' : now.step.filter(isSection).join(',');
  return name === 'theme' || name === 'motion' ? (now[name] ?? '') : '';
};

const isSection = (id: string): boolean => document.getElementById(id)?.hasAttribute('data-section') === true;

const pick = (target: EventTarget | null): void => {
  if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
  const { name, value } = target;
  if (name === 'step') choose({ step: value === 'all' ? 'all' : [] }, 'push');
  if (name === 'theme') choose({ theme: value === 'light' || value === 'dark' ? value : undefined });
  if (name === 'motion') choose({ motion: value === 'on' || value === 'off' ? value : undefined });
};
