import type { Lead } from '../../graphics/face.ts';
import type { Spot } from './spots.ts';

/**
 * The links over a picture: one stop of the tab key, with arrow keys from link to link in reading order. Links, not the
 * marks: a picture with a role of its own hides what is in it from screen readers, and drawing would move what has the focus.
 */
export const createLinks = (
  leads: Readonly<Record<string, Lead>>,
  { marks = '', claims = '' }: DOMStringMap,
  /** Hands the focus on. */
  leave: () => void,
): { list: HTMLElement; show: (spots: readonly Spot[]) => void } => {
  const list = document.createElement('div');
  list.className = 'mark-links';
  list.role = 'group';
  list.ariaLabel = marks;
  list.tabIndex = -1;
  const links = new Map<string, HTMLAnchorElement>();
  let entry: Element | undefined;

  const linkTo = ({ root, name, left, top, right, bottom }: Spot): HTMLAnchorElement => {
    const link = links.get(root) ?? document.createElement('a');
    links.set(root, link);
    link.className = 'mark-link';
    // The day the page is looked at from; when it changes, links that stand are told by `carryDay`.
    const { asKnown } = document.documentElement.dataset;
    const day = asKnown === undefined ? '' : `?asof=${asKnown}`;
    link.href = `${claims}${leads[root]?.[0].replace('#', `/${day}#`) ?? ''}`;
    link.ariaLabel = name;
    link.ariaHasPopup = 'dialog';
    for (const [edge, value] of Object.entries({ left, top, width: right - left, height: bottom - top })) {
      link.style.setProperty(`--${edge}`, `${Math.round(value)}px`);
    }
    return link;
  };
  /** One of the links is where the picture is entered: the one last used, as long as it is there. */
  const enterAt = (link: Element | undefined): void => {
    entry = link;
    for (const one of links.values()) one.tabIndex = one === link ? 0 : -1;
  };
  list.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLAnchorElement) enterAt(target);
  });
  list.addEventListener('keydown', (event) => {
    const all = [...list.children] as HTMLElement[];
    const at = all.findIndex((link) => link === document.activeElement);
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: all.length - 1,
    };
    const to = steps[event.key];
    if (event.key === 'Escape') leave();
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    all[Math.max(0, Math.min(all.length - 1, to))]?.focus({ preventScroll: true });
  });
  return {
    list,
    show: (spots) => {
      const now = spots.map(linkTo);
      const before = [...list.children];
      const focused = before.find((link) => link === document.activeElement);
      const at = now.findIndex((link) => link === focused);
      if (before.length !== now.length || before.some((link, i) => link !== now[i])) {
        for (const gone of before) if (!now.some((link) => link === gone)) gone.remove();
        // What has the focus stays where it is: moved, it would lose it.
        list.prepend(...now.slice(0, Math.max(0, at)));
        list.append(...now.slice(at + 1));
      }
      enterAt(now.find((link) => link === entry) ?? now[0]);
      list.hidden = now.length === 0;
      if (!focused || at >= 0) return;
      // An empty list is not shown, and takes no focus.
      if (now.length > 0) list.focus({ preventScroll: true });
      else leave();
    },
  };
};
