import { type Layout, scene } from '../graphics/frames.ts';
import type { Box } from '../graphics/marks.ts';
import { draw } from './draw.ts';
import { mayMove } from './motion.ts';
import { whenNear } from './near.ts';
import { fetchWideLayout } from './wide.ts';

/** What moves a section: fetched when the first one comes near. */
export { followSteps } from './scroll.ts';

/** A section's live picture. */
export interface Drawing {
  /** Shows a step; may be called at any time, again and again. */
  show: (step: number) => void;
  /** Shows the box that says truly what is known, once the day or the room has changed. */
  fit: () => void;
  stop: () => void;
}

/** A wide layout that is not there after this time, in ms, has the narrow picture in its place. */
const patienceMs = 800;

/**
 * Adopts the two pictures of a section. The narrow box is drawn from the page; the layout of the wide one is fetched when
 * the section is near and that box is the one on view. Until it is there the wide picture stays as printed, unless the
 * narrow one says more truly what is shown: where it was on view before, on a day from which the printed one shows too
 * much, and where the layout is late or cannot be had. That is asked for again whenever the picture changes its size.
 */
export const createDrawing = (element: HTMLElement): Drawing | undefined => {
  const data = element.querySelector<HTMLElement>('[data-layouts]');
  const place = element.querySelector<HTMLElement>('.drawing');
  const wide = place?.querySelector<SVGSVGElement>('[data-box=wide]');
  if (!data || !place || !wide) return undefined;
  const section = element.closest('[data-section]')?.id ?? '';
  const steps = [...element.querySelectorAll<HTMLElement>('[data-step]')];
  const pictures = [...place.querySelectorAll<SVGSVGElement>(':scope > svg')];
  const layouts: Partial<Record<Box['name'], Layout>> = { narrow: JSON.parse(data.textContent) as Layout };
  let at = -1;
  let stopped = false;

  const put = (picture: SVGSVGElement, animate: boolean): void => {
    const layout = layouts[picture.dataset['box'] as Box['name']];
    if (!layout || at < 0 || stopped) return;
    // The box that is not shown is drawn at once, so that a switch finds it right.
    draw(picture, scene(layout, { step: at }), animate && picture.checkVisibility());
    picture.setAttribute('aria-labelledby', `${section}-${steps[at]?.dataset['step'] ?? ''}-alt`);
  };

  let near = false;
  let [narrowBefore, late] = [false, false];
  const fit = (): void => {
    if (layouts.wide || stopped) return;
    element.removeAttribute('data-narrow');
    if (!wide.checkVisibility()) {
      narrowBefore = true;
      return;
    }
    if (near) void fetchWide();
    const tooMuch = steps.at(-1)?.hasAttribute('data-later') ?? false;
    element.toggleAttribute('data-narrow', narrowBefore || late || tooMuch);
  };
  let fetching = false;
  const fetchWide = async (): Promise<void> => {
    if (fetching) return;
    fetching = true;
    const giveUp = (): void => {
      late = true;
      element.toggleAttribute('data-narrow', layouts.wide === undefined);
    };
    const timer = setTimeout(giveUp, patienceMs);
    try {
      layouts.wide = await fetchWideLayout(data.dataset['wide'] ?? '');
      put(wide, false);
      element.removeAttribute('data-narrow');
      sized.disconnect();
    } catch {
      giveUp();
    }
    clearTimeout(timer);
    fetching = false;
  };
  const sized = new ResizeObserver(fit);
  sized.observe(place);
  whenNear(element, () => {
    near = true;
    fit();
  });

  return {
    show: (step) => {
      const animate = at >= 0 && mayMove() && isOnScreen(element);
      at = step;
      for (const picture of pictures) put(picture, animate);
      fit();
    },
    fit,
    stop: () => {
      stopped = true;
      sized.disconnect();
    },
  };
};

const isOnScreen = (element: HTMLElement): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};
