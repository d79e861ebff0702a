import { type Layout, scene } from '../graphics/frames.ts';
import type { Box, Mark } from '../graphics/marks.ts';
import { draw } from './draw.ts';
import { mayMove } from './motion.ts';
import { followSteps } from './scroll.ts';
import { createControls } from './stepper/controls.ts';
import { startStepper } from './stepper/stepper.ts';
import { showStills } from './stills.ts';

/**
 * `<story-section>`: brings a finished section to life. Adopts its pictures, draws the step the
 * reader is at, marks that step's card and tick, lets it be stepped through, and draws all steps where the picture cannot
 * stick or is printed. Without this script the section stays as built: complete.
 */
export class StorySection extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    const section = this.closest<HTMLElement>('[data-section]');
    const data = this.querySelector('[data-layouts]')?.textContent;
    if (section && data) this.#stop = start(this, section, JSON.parse(data) as Layouts);
  }

  disconnectedCallback(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}

type Layouts = Record<Box['name'], Layout>;

const start = (element: HTMLElement, section: HTMLElement, layouts: Layouts): (() => void) => {
  const steps = [...element.querySelectorAll<HTMLElement>('[data-step]')];
  const pictures = [...element.querySelectorAll<SVGSVGElement>('.drawing > svg')];
  const ticks = [...element.querySelectorAll('.ticks a')];
  const counter = element.querySelector<HTMLElement>('[data-counter]');
  const setting = (name: string): number => Number(getComputedStyle(section).getPropertyValue(name));
  const marksAt = (step: number, box: Box['name']): Mark[] => scene(layouts[box], { step });
  /** The last step known on the day chosen: no picture goes further. */
  const lastKnown = (): number => steps.findLastIndex((step) => !step.hasAttribute('data-later'));
  const controls = createControls(element, section, steps);
  let current = -1;
  let drawn = -1;

  const show = (step: number): void => {
    const id = steps[step]?.dataset['step'];
    const known = Math.max(0, Math.min(step, lastKnown()));
    if ((step === current && known === drawn) || id === undefined) return;
    const animate = current >= 0 && mayMove() && isOnScreen(element);
    [current, drawn] = [step, known];
    section.dataset['current'] = id;
    for (const picture of pictures) {
      const box = picture.dataset['box'] as Box['name'];
      // The box that is not shown is drawn at once, so that a switch finds it right.
      draw(picture, marksAt(known, box), animate && picture.checkVisibility());
      picture.setAttribute('aria-labelledby', `${section.id}-${steps[known]?.dataset['step'] ?? id}-alt`);
    }
    steps.forEach((card, i) => card.toggleAttribute('data-active', i === step));
    ticks.forEach((tick, i) => {
      if (i === step) tick.setAttribute('aria-current', 'step');
      else tick.removeAttribute('aria-current');
    });
    if (counter) counter.textContent = (counter.dataset['counter'] ?? '').replace('#', String(step + 1));
    controls?.mark(step);
  };

  let removeStills: (() => void) | undefined;
  const roll = (unrolled: boolean): void => {
    element.classList.toggle('unrolled', unrolled);
    if (!unrolled) {
      removeStills?.();
      removeStills = undefined;
    } else {
      removeStills ??= showStills(steps, section.dataset['graphic'] ?? '', (step) => marksAt(step, 'narrow'));
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
      element.toggleAttribute('data-none-known', lastKnown() < 0);
      show(Math.max(0, current));
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
  const followScroll = () => followSteps(steps, () => setting('--line') || 0.6, show);
  const stopFollowing = controls
    ? startStepper({ element, section, steps, show, at: () => current, followScroll, fit }, controls)
    : followScroll();

  return () => {
    control.abort();
    stopFollowing();
    roll(false);
  };
};

const isOnScreen = (element: HTMLElement): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};
