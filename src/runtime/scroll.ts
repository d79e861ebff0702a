import scrollama from 'scrollama';
import { currentStep } from './step.ts';

/** What we use of scrollama 3.2; its own types reject most offsets and know no `offset()`. */
interface Scroller {
  setup(options: { step: HTMLElement[]; offset: number }): Scroller;
  onStepEnter(callback: () => void): Scroller;
  onStepExit(callback: () => void): Scroller;
  offset(share: number): void;
  resize(): void;
  enable(): void;
  disable(): void;
}

/** By the first of their steps: `setup` adds a listener that scrollama never takes away again, not even by `destroy`. */
const scrollers = new WeakMap<HTMLElement, Scroller>();

/** The scroller of these steps, watching again where it was stopped. */
const scrollerOf = (steps: readonly HTMLElement[], offset: number): Scroller => {
  const known = steps[0] && scrollers.get(steps[0]);
  if (known) {
    known.offset(offset);
    known.enable();
    return known;
  }
  const made = (scrollama() as unknown as Scroller).setup({ step: [...steps], offset });
  if (steps[0]) scrollers.set(steps[0], made);
  return made;
};

/** Waits for things that come in bursts to be over. */
const pauseMs = 120;

/**
 * Follows which step is current while the reader scrolls, jumps, resizes or zooms, and calls
 * `onStep` whenever it may have changed. The only file that knows scrollama: its callbacks say
 * "look again", the answer always comes from geometry, because it misses jumps, the ends, and
 * changes of height (measured; docs/architecture.md).
 *
 * @param line reads the trigger line, as a share of the viewport's height from the top
 * @returns stops following; followed again, the same steps add no listener of scrollama's to the first
 */
export const followSteps = (
  steps: readonly HTMLElement[],
  line: () => number,
  onStep: (index: number) => void,
): (() => void) => {
  const control = new AbortController();
  const { signal } = control;
  const look = (): void => {
    if (signal.aborted) return;
    const tops = steps.map((step) => step.getBoundingClientRect().top);
    onStep(currentStep(tops, line() * innerHeight));
  };

  const scroller = scrollerOf(steps, line());
  scroller.onStepEnter(look).onStepExit(look);

  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, pauseMs);
  };
  const resized = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      scroller.offset(line());
      scroller.resize();
      look();
    }, pauseMs);
  };

  addEventListener('scroll', lookSoon, { passive: true, signal });
  addEventListener('scrollend', look, { signal });
  addEventListener('resize', resized, { signal });
  addEventListener('hashchange', look, { signal });
  addEventListener('pageshow', look, { signal });
  look();

  return () => {
    control.abort();
    clearTimeout(timer);
    scroller.disable();
  };
};
