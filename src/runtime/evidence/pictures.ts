import type { Lead } from '../../graphics/face.ts';
import { join, light, pass } from './light.ts';
import { createLinks } from './links.ts';
import { spotsIn } from './spots.ts';

type Leads = Record<string, Lead>;
/** How long a picture must have been still, in ms, before its links are put in place. */
const stillMs = 120;
/** What tells where a shape is. Not its class: that is what is shown to belong together. */
const places = ['d', 'x', 'y', 'cx', 'cy', 'opacity'];

/**
 * Lays links over the marks that stand for a statement, in all sections, and shows which words and marks belong together.
 * @returns takes them away
 */
export const followPictures = (): (() => void) => {
  const card = document.querySelector<HTMLElement>('dialog.evidence')?.dataset ?? {};
  const stops = [...document.querySelectorAll<HTMLElement>('[data-section]')].flatMap((section) => {
    const drawing = section.querySelector<HTMLElement>('.drawing');
    const data = section.querySelector('[data-evidence]')?.textContent;
    return drawing && data ? [follow(section, drawing, JSON.parse(data) as Leads, card)] : [];
  });
  return () => {
    for (const stop of stops) stop();
  };
};

const follow = (
  section: HTMLElement,
  drawing: HTMLElement,
  leads: Leads,
  card: DOMStringMap,
): (() => void) => {
  const { list, show } = createLinks(leads, card, () => {
    section.querySelector<HTMLElement>('.picture nav :is(a, button)')?.focus();
  });
  drawing.append(list);
  const lit = { section, leads };
  const part = join(lit);
  const place = (): void => {
    show(spotsIn(drawing, leads));
    light(lit);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(place, stillMs);
  };
  const drawn = new MutationObserver(soon);
  for (const svg of drawing.querySelectorAll('svg')) {
    drawn.observe(svg, { childList: true, subtree: true, attributeFilter: places });
  }
  // One picture may also take the place of the other, in the same room.
  const sized = new ResizeObserver(soon);
  for (const one of [drawing, ...drawing.querySelectorAll('svg')]) sized.observe(one);

  const control = new AbortController();
  const point = ({ type, target }: Event): void => {
    const link =
      target instanceof Element && target.closest<HTMLAnchorElement>('a.quote, a.claim-words, a.mark-link');
    pass(link && /over|in$/.test(type) ? link.href : undefined);
  };
  for (const type of ['pointerover', 'pointerout', 'focusin', 'focusout']) {
    section.addEventListener(type, point, { signal: control.signal });
  }
  place();
  return () => {
    control.abort();
    clearTimeout(timer);
    drawn.disconnect();
    sized.disconnect();
    list.remove();
    part();
  };
};
