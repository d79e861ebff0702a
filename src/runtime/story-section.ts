import type * as Made from './drawing.ts';
import { whenNear } from './near.ts';
import { showStills } from './stills.ts';
import { createMode } from './stepper/mode.ts';
import { fetchWideLayout } from './wide.ts';

/**
 * `<story-section>`: brings a finished section to life. At once it gives the section its form: scrolled or stepped
 * through, with a still for each step where the picture cannot stick or is printed. What moves its picture comes later
 * (`enliven`); without that, and without this script, the section stays as built: complete.
 */
export class StorySection extends HTMLElement {
  #own: ReturnType<typeof start> | undefined;

  connectedCallback(): void {
    const section = this.closest<HTMLElement>('[data-section]');
    if (section) this.#own = start(this, section);
  }

  disconnectedCallback(): void {
    this.#own?.stop();
    this.#own = undefined;
  }

  /** Adopts the pictures, and shows from now on the step the reader is at. */
  enliven(made: typeof Made): void {
    this.#own?.enliven(made);
  }
}

const start = (
  element: HTMLElement,
  section: HTMLElement,
): { enliven: (made: typeof Made) => void; stop: () => void } => {
  const steps = [...element.querySelectorAll<HTMLElement>('[data-step]')];
  const ticks = [...element.querySelectorAll('.ticks a')];
  const counter = element.querySelector<HTMLElement>('[data-counter]');
  const setting = (name: string): number => Number(getComputedStyle(section).getPropertyValue(name));
  /** The last step known on the day chosen: no picture goes further. */
  const lastKnown = (): number => steps.findLastIndex((step) => !step.hasAttribute('data-later'));
  let drawing: Made.Drawing | undefined;
  let followScroll: (() => () => void) | undefined;
  let current = -1;
  let drawn = -1;

  const show = (step: number): void => {
    const id = steps[step]?.dataset['step'];
    const known = Math.max(0, Math.min(step, lastKnown()));
    if ((step === current && known === drawn) || id === undefined) return;
    [current, drawn] = [step, known];
    section.dataset['current'] = id;
    drawing?.show(known);
    steps.forEach((card, i) => card.toggleAttribute('data-active', i === step));
    ticks.forEach((tick, i) => {
      if (i === step) tick.setAttribute('aria-current', 'step');
      else tick.removeAttribute('aria-current');
    });
    if (counter) counter.textContent = (counter.dataset['counter'] ?? '').replace('#', String(step + 1));
    mode.mark(step);
  };
  /** A picture that nothing draws yet may show what was not known on the day chosen. */
  const hide = (): void => {
    const known = lastKnown();
    element.toggleAttribute('data-none-known', known < 0 || (!drawing && known < steps.length - 1));
  };

  let removeStills: (() => void) | undefined;
  const roll = (unrolled: boolean): void => {
    element.classList.toggle('unrolled', unrolled);
    if (unrolled) removeStills ??= showStills(steps);
    else {
      removeStills?.();
      removeStills = undefined;
    }
  };
  const fit = (): void => {
    roll(setting('--unstick') === 1);
  };

  const control = new AbortController();
  const { signal } = control;
  document.addEventListener(
    'as-known',
    () => {
      hide();
      drawing?.fit();
      if (drawing) show(Math.max(0, current));
    },
    { signal },
  );
  addEventListener('resize', fit, { signal });
  addEventListener(
    'beforeprint',
    () => {
      roll(true);
    },
    { signal },
  );
  addEventListener('afterprint', fit, { signal });
  fit();
  const mode = createMode(
    { element, section, steps, show, at: () => current, followScroll: () => followScroll?.(), fit },
    signal,
  );
  mode.start();
  // What draws the picture will ask for it too: this way both come at once.
  whenNear(element, () => {
    const wide = element.querySelector('.drawing > [data-box=wide]');
    const address = element.querySelector<HTMLElement>('[data-wide]')?.dataset['wide'];
    if (address && wide?.checkVisibility()) fetchWideLayout(address).catch(() => undefined);
  });

  return {
    enliven: ({ createDrawing, followSteps }) => {
      drawing = createDrawing(element);
      if (current >= 0) drawing?.show(drawn);
      hide();
      followScroll = () => followSteps(steps, () => setting('--line') || 0.6, show);
      mode.follow();
    },
    stop: () => {
      control.abort();
      mode.stop();
      drawing?.stop();
      roll(false);
    },
  };
};
