import { light, join, pass } from './light.ts';
import { inReadingOrder, isFace, type Lead, rootOf } from './targets.ts';

type Leads = Record<string, Lead>;
/** How long a picture must have been still, in ms, before its links are put in place. */
const stillMs = 120;
/** The least a link measures either way, in px (WCAG 2.5.8), and how far it reaches over its mark. */
const least = 24;
const reach = 3;
/** Paths up to this size are marks, longer ones are lines. */
const largest = 40;

/**
 * Lays links over the marks that stand for a statement, in all sections. Links, not the marks themselves: they have a
 * name, an address and a focus of their own, and drawing never moves them.
 * @returns takes them away
 */
export const followPictures = (): (() => void) => {
  const stops = [...document.querySelectorAll<HTMLElement>('[data-section]')].map((section) => {
    const drawing = section.querySelector<HTMLElement>('.drawing');
    const data = section.querySelector('[data-evidence]')?.textContent;
    return drawing && data ? follow(section, drawing, JSON.parse(data) as Leads) : undefined;
  });
  return () => {
    for (const stop of stops) stop?.();
  };
};

interface Spot {
  root: string;
  name: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const follow = (section: HTMLElement, drawing: HTMLElement, leads: Leads): (() => void) => {
  const { marks = '', claims = '' } = document.querySelector<HTMLElement>('dialog.evidence')?.dataset ?? {};
  const list = document.createElement('div');
  list.className = 'mark-links';
  list.role = 'group';
  list.ariaLabel = marks;
  list.tabIndex = -1;
  const links = new Map<string, HTMLAnchorElement>();
  const lit = { section, leads };
  let stop = (): void => undefined;

  const linkTo = ({ root, name, left, top, right, bottom }: Spot): HTMLAnchorElement => {
    const link = links.get(root) ?? document.createElement('a');
    links.set(root, link);
    link.className = 'mark-link';
    link.href = `${claims}${leads[root]?.[0].replace('#', '/#') ?? ''}`;
    link.ariaLabel = name;
    link.ariaHasPopup = 'dialog';
    for (const [edge, value] of Object.entries({ left, top, width: right - left, height: bottom - top })) {
      link.style.setProperty(`--${edge}`, `${Math.round(value)}px`);
    }
    return link;
  };
  /** One of the links is where the picture is entered: the one last used, as long as it is there. */
  const choose = (link: Element | undefined): void => {
    for (const one of links.values()) one.tabIndex = one === link ? 0 : -1;
  };
  const place = (): void => {
    const now = spotsIn(drawing, leads).map(linkTo);
    const before = [...list.children];
    const focused = list.contains(document.activeElement) ? document.activeElement : undefined;
    const at = now.findIndex((link) => link === focused);
    if (before.length !== now.length || before.some((link, i) => link !== now[i])) {
      for (const gone of before) if (!now.some((link) => link === gone)) gone.remove();
      // What has the focus stays where it is: moved, it would lose it.
      list.prepend(...now.slice(0, Math.max(0, at)));
      list.append(...now.slice(at + 1));
    }
    choose(now.find(({ tabIndex }) => tabIndex === 0 && list.children.length > 1) ?? now[0]);
    if (focused && at < 0) list.focus({ preventScroll: true });
    list.hidden = now.length === 0;
    light(lit);
  };
  const move = (event: KeyboardEvent): void => {
    const all = [...list.children] as HTMLElement[];
    const at = all.findIndex((link) => link === document.activeElement);
    const last = all.length - 1;
    const to = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (event.key === 'Escape') section.querySelector<HTMLElement>('.picture nav :is(a, button)')?.focus();
    if (to === undefined) return;
    event.preventDefault();
    const link = all[Math.max(0, Math.min(last, to))];
    choose(link);
    link?.focus({ preventScroll: true });
  };

  const control = new AbortController();
  const { signal } = control;
  const point = ({ type, target }: Event): void => {
    const link = target instanceof Element && target.closest('a.quote, a.claim-words, a.mark-link');
    pass(link && /over|in$/.test(type) ? (link as HTMLAnchorElement).href : undefined);
  };
  for (const type of ['pointerover', 'pointerout', 'focusin', 'focusout']) {
    section.addEventListener(type, point, { signal });
  }
  list.addEventListener('keydown', move, { signal });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(place, stillMs);
  };
  const drawn = new MutationObserver(soon);
  for (const svg of drawing.querySelectorAll('svg')) {
    drawn.observe(svg, {
      childList: true,
      subtree: true,
      attributeFilter: ['d', 'x', 'y', 'cx', 'cy', 'opacity'],
    });
  }
  const sized = new ResizeObserver(soon);
  sized.observe(drawing);
  drawing.append(list);
  const part = join(lit);
  stop = () => {
    control.abort();
    clearTimeout(timer);
    drawn.disconnect();
    sized.disconnect();
    list.remove();
    part();
  };
  place();
  return stop;
};

/** The marks on view that lead somewhere, in reading order, with the place of each and its labels in the drawing. */
const spotsIn = (drawing: HTMLElement, leads: Leads): Spot[] => {
  const svg = [...drawing.querySelectorAll('svg')].find((one) => one.checkVisibility());
  const from = drawing.getBoundingClientRect();
  const shapes = new Map<string, SVGElement[]>();
  for (const shape of svg?.querySelectorAll<SVGElement>(':scope > [data-key]') ?? []) {
    const key = shape.dataset['key'] ?? '';
    const root = rootOf(key, leads);
    if (root !== undefined && isFace(key, root)) shapes.set(root, [...(shapes.get(root) ?? []), shape]);
  }
  const spots = [...shapes].flatMap(([root, own]): Spot[] => {
    // What is not public yet, or not told yet, leads nowhere.
    if (own.some((shape) => shape.matches('.ghost, .yet'))) return [];
    const boxes = own
      .map((shape) => ({ shape, box: shape.getBoundingClientRect() }))
      .filter(
        ({ shape, box }) => !(shape instanceof SVGPathElement) || Math.max(box.width, box.height) < largest,
      )
      .map(({ box }) => box);
    if (boxes.length === 0) return [];
    const words = own.flatMap((shape) => (shape instanceof SVGTextElement ? [shape.textContent] : []));
    const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
    const right = Math.max(...boxes.map((box) => box.right));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    const [x, y] = [Math.max(reach, (least - right + left) / 2), Math.max(reach, (least - bottom + top) / 2)];
    return [
      {
        root,
        name: leads[root]?.[1] ?? words.join(' '),
        left: left - from.left - x,
        top: top - from.top - y,
        right: right - from.left + x,
        bottom: bottom - from.top + y,
      },
    ];
  });
  return inReadingOrder(spots);
};
