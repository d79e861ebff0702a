import scrollama from 'scrollama';
import { currentStep } from './step.ts';

/** What we use of scrollama 3.2; its own types reject most offsets and know no `offset()`. */
interface Scroller {
  setup(options: { step: HTMLElement[]; offset: number }): Scroller;
  onStepEnter(callback: () => void): Scroller;
  onStepExit(callback: () => void): Scroller;
  offset(share: number): void;
  resize(): void;
  destroy(): void;
}

/** Waits for things that come in bursts to be over. */
const pauseMs = 120;

/**
 * Follows which step is current while the reader scrolls, jumps, resizes or zooms, and calls
 * `onStep` whenever it may have changed. The only file that knows scrollama: its callbacks say
 * "look again", the answer always comes from geometry, because it misses jumps, the ends, and
 * changes of height (measured; docs/architecture.md).
 *
 * @param line reads the trigger line, as a share of the viewport's height from the top
 * @returns stops following and leaves no listener behind
 */
export const followSteps = (
  steps: readonly HTMLElement[],
  line: () => number,
  onStep: (index: number) => void,
): (() => void) => {
  const look = (): void => {
    const tops = steps.map((step) => step.getBoundingClientRect().top);
    onStep(currentStep(tops, line() * innerHeight));
  };

  const scroller = scrollama() as unknown as Scroller;
  scroller
    .setup({ step: [...steps], offset: line() })
    .onStepEnter(look)
    .onStepExit(look);

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

  const control = new AbortController();
  const { signal } = control;
  addEventListener('scroll', lookSoon, { passive: true, signal });
  addEventListener('scrollend', look, { signal });
  addEventListener('resize', resized, { signal });
  addEventListener('hashchange', look, { signal });
  addEventListener('pageshow', look, { signal });
  look();

  return () => {
    control.abort();
    clearTimeout(timer);
    scroller.destroy();
  };
};
