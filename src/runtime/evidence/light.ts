import { type Lead, rootOf } from '../../graphics/face.ts';
import { isSame, leadOf } from './targets.ts';

/** A section whose words and marks are shown to belong together. */
interface Lit {
  section: HTMLElement;
  leads: Record<string, Lead>;
}

const sections = new Set<Lit>();
/** What the open card is of, and what the pointer or the focus is on: that counts, while it is there. */
let held: string | undefined;
let passing: string | undefined;

/** Takes part from now on. @returns takes no part any more */
export const join = (lit: Lit): (() => void) => {
  sections.add(lit);
  return () => sections.delete(lit);
};

/** Shows what belongs to an address for as long as its card is open. */
export const hold = (href: string | undefined): void => {
  held = href;
  sections.forEach(light);
};

/** Shows what belongs to an address for as long as a reader points at it. */
export const pass = (href: string | undefined): void => {
  if (passing === href) return;
  passing = href;
  sections.forEach(light);
};

/** Puts the class on what belongs to what is looked at, and takes it off the rest. Drawing takes it off, too. */
export const light = ({ section, leads }: Lit): void => {
  const href = passing ?? held;
  const now = href === undefined ? undefined : leadOf(href);
  const mark = (element: Element, to: string | undefined): void => {
    const lit = now !== undefined && to !== undefined && isSame(now, to);
    if (element.classList.contains('lit') !== lit) element.classList.toggle('lit', lit);
    if (!lit && element.classList.length === 0) element.removeAttribute('class');
  };
  for (const shape of section.querySelectorAll<SVGElement>('.drawing > svg > [data-key]')) {
    const root = rootOf(shape.dataset['key'] ?? '', leads);
    if (root !== undefined) mark(shape, leads[root]?.[0]);
  }
  for (const word of section.querySelectorAll<HTMLAnchorElement>('a.quote, a.claim-words, a.mark-link')) {
    mark(word, leadOf(word.href));
  }
};
