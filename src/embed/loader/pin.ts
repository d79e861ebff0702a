/** What a frame is pinned with. */
export interface Pin {
  /** Scrolls to where a step is shown. */
  go: (index: number) => void;
  /** Says again how far the reader is. */
  tell: () => void;
  stop: () => void;
}

/** How many pixels a pinned frame may be off, before the pin counts as broken. */
const tolerance = 2;
const still = matchMedia('(prefers-reduced-motion: reduce)');
const isRoom = (): boolean => innerHeight >= 480 && !still.matches;

/** Whether a frame can stay in view while its place is scrolled past: no box around may clip or scroll it by itself. */
const canPin = (place: HTMLElement): boolean => {
  for (let box = place.parentElement; box && box !== document.body; box = box.parentElement) {
    const { overflowX, overflowY, contain } = getComputedStyle(box);
    if ([overflowX, overflowY].some((flow) => flow !== 'visible' && flow !== 'clip')) return false;
    if (/paint|strict|content/.test(contain)) return false;
  }
  // Whoever is already in it or past it would be moved by what it grows.
  return isRoom() && place.getBoundingClientRect().top >= 0;
};

/**
 * Pins a frame while the reader scrolls past its place, 80 % of a screen a step, and tells how far they are, at most once
 * a frame. A page in which that does not work (or no longer: a turned phone, reduced motion) gets `onFail`, and is left as
 * it was. Undefined, where it cannot work from the start.
 */
export const pin = (
  frame: HTMLIFrameElement,
  place: HTMLElement,
  steps: number,
  told: (progress: number) => void,
  onFail: () => void,
): Pin | undefined => {
  if (!canPin(place)) return undefined;
  const before = frame.style.height;
  place.style.height = `calc(${steps} * 80svh + 100svh)`;
  Object.assign(frame.style, { position: 'sticky', top: '0', height: '100svh' });

  let last = -1;
  let due = 0;
  const room = (): number => Math.max(1, place.offsetHeight - frame.offsetHeight);
  const look = (): void => {
    due = 0;
    const { top, bottom } = place.getBoundingClientRect();
    const { top: frameTop, height } = frame.getBoundingClientRect();
    const inside = top < -tolerance && bottom > height + tolerance;
    if (!isRoom() || (inside && Math.abs(frameTop) > tolerance)) {
      stop();
      onFail();
      place.scrollIntoView();
      return;
    }
    const progress = Math.min(1, Math.max(0, -top / room()));
    if (progress !== last) told(progress);
    last = progress;
  };
  const soon = (): void => {
    due ||= requestAnimationFrame(look);
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon);
  still.addEventListener('change', soon);
  const stop = (): void => {
    cancelAnimationFrame(due);
    removeEventListener('scroll', soon);
    removeEventListener('resize', soon);
    still.removeEventListener('change', soon);
    place.style.height = '';
    Object.assign(frame.style, { position: '', top: '', height: before });
  };
  return {
    go(index) {
      scrollTo({ top: scrollY + place.getBoundingClientRect().top + ((index + 0.5) / steps) * room() });
    },
    tell() {
      last = -1;
      soon();
    },
    stop,
  };
};
