/** Shorter is a tap that slipped, in CSS px. */
const shortest = 40;
/** As wide as this for each px up or down; steeper is a try to scroll. */
const slope = 1.5;

/** Which way a movement of a finger steps: 1 to the left, as if the next page were drawn in; −1 to the right; 0 not at all. */
export const swipeOf = (across: number, down: number): -1 | 0 | 1 => {
  if (Math.abs(across) < shortest || Math.abs(across) < slope * Math.abs(down)) return 0;
  return across < 0 ? 1 : -1;
};

/**
 * Tells of swipes over an element. Its CSS leaves vertical movement to the browser (`touch-action`), which then cancels
 * the pointer: who scrolls never steps. A second finger is a pinch; and a page that is zoomed in is moved by one finger
 * in every direction, so nothing is a swipe there.
 */
export const followSwipes = (
  surface: HTMLElement,
  onSwipe: (way: -1 | 1) => void,
  signal: AbortSignal,
): void => {
  let start: PointerEvent | undefined;
  const forget = (): void => {
    start = undefined;
  };
  const zoomed = (): boolean => (visualViewport?.scale ?? 1) > 1.05;
  const begin = (event: PointerEvent): void => {
    start = event.isPrimary && event.pointerType !== 'mouse' && !zoomed() ? event : undefined;
  };
  const end = (event: PointerEvent): void => {
    if (event.pointerId !== start?.pointerId) return;
    const way = swipeOf(event.clientX - start.clientX, event.clientY - start.clientY);
    forget();
    if (way !== 0) onSwipe(way);
  };
  surface.addEventListener('pointerdown', begin, { signal });
  surface.addEventListener('pointerup', end, { signal });
  surface.addEventListener('pointercancel', forget, { signal });
  visualViewport?.addEventListener('resize', () => surface.toggleAttribute('data-zoomed', zoomed()), {
    signal,
  });
};
