import { timer, type Timer } from 'd3';

/** How long something takes, in ms, after a wait, and by what curve. */
interface Timing {
  delay?: number;
  duration: number;
  ease: (share: number) => number;
}

/** One motion for each shape: a new step interrupts the old one. */
const running = new WeakMap<Element, Timer>();

/** Stops what moves a shape, where it is. */
export const interrupt = (shape: Element): void => {
  running.get(shape)?.stop();
  running.delete(shape);
};

/**
 * Moves a shape: `frame` gets how much of the way is done, `end` is called once it is. On d3-timer, which keeps all motions
 * of a picture at one time; d3-transition would bring colours, transforms and events along, twice the size of all this.
 */
export const animate = (
  shape: Element,
  { delay = 0, duration, ease }: Timing,
  frame: (share: number) => void,
  end: () => void,
): void => {
  interrupt(shape);
  const motion = timer((elapsed) => {
    const share = Math.min(1, elapsed / duration);
    frame(ease(share));
    if (share < 1) return;
    interrupt(shape);
    end();
  }, delay);
  running.set(shape, motion);
};
