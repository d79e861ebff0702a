import { showStanding } from '../dated.ts';

/** Words for what is not yet known on a day; `%date` and `%n` are filled in. */
export interface LaterWords {
  notYet: string;
  tick: string;
}

/**
 * Takes what was not public by a day out of the page, so that nobody reads or hears it, and puts in its place that it
 * was not yet known; undefined brings everything back. Steps keep their place.
 */
export const showLater = (
  root: ParentNode,
  day: string | undefined,
  date: string,
  words: LaterWords,
): void => {
  for (const part of root.querySelectorAll<HTMLElement>('[data-known]')) {
    const later = day !== undefined && (part.dataset['known'] ?? '') > day;
    part.toggleAttribute('data-later', later);
    if (part.matches('[data-step]')) replaceCard(part, later, words.notYet.replace('%date', date));
    else if (part.matches('.ticks a')) renameTick(part, later, date, words.tick);
    else part.hidden = later;
  }
  for (const link of root.querySelectorAll<HTMLAnchorElement>('.stepper li a:not(.ticks a)')) {
    const step = document.getElementById(link.hash.slice(1));
    const own = (link.dataset['name'] ??= link.textContent);
    link.textContent = step?.hasAttribute('data-later') === true ? words.notYet.replace('%date', date) : own;
  }
};

/** A step's card: its words away, one sentence in their place. */
const replaceCard = (step: HTMLElement, later: boolean, sentence: string): void => {
  const card = step.querySelector('.card');
  if (!card) return;
  card.querySelector(':scope > .not-yet')?.remove();
  for (const part of card.children) (part as HTMLElement).hidden = later;
  if (!later) return;
  const note = document.createElement('p');
  note.className = 'not-yet';
  note.textContent = sentence;
  card.append(note);
};

/** A tick's name tells of its step. */
const renameTick = (tick: HTMLElement, later: boolean, date: string, words: string): void => {
  const own = (tick.dataset['name'] ??= tick.getAttribute('aria-label') ?? '');
  const place = [...(tick.closest('ol')?.querySelectorAll('a') ?? [])].indexOf(tick as HTMLAnchorElement) + 1;
  tick.setAttribute('aria-label', later ? words.replace('%n', String(place)).replace('%date', date) : own);
};

/** Of each group of dated versions, shows the one that stands on a day; none where no day is chosen. */
export const showDated = (root: ParentNode, day: string | undefined): void => {
  for (const group of root.querySelectorAll<HTMLElement>('.as-status[data-dated]')) {
    group.hidden = !showStanding(group, day ?? '');
  }
};

/** Links to claims lead to them as known on the same day. */
export const carryDay = (root: ParentNode, day: string | undefined): void => {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('main a[href*="/claims/"]')) {
    const address = new URL(link.href);
    if (day === undefined) address.searchParams.delete('asof');
    else address.searchParams.set('asof', day);
    link.setAttribute('href', address.pathname + address.search + address.hash);
  }
};
