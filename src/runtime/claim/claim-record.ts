import { isDay } from '../as-known/day.ts';
import { longDate, showStanding } from '../dated.ts';

/**
 * `<claim-record>`: shows a claim's page as known on a day of the reader's choice: takes away what was not public by
 * then, and shows the answer, the count and the sentence of that day. Everything is printed; without this script the
 * latest day stands there. The day is kept in the address, as `?asof=2024-08-12`.
 */
export class ClaimRecord extends HTMLElement {
  #stop: AbortController | undefined;

  connectedCallback(): void {
    this.#stop = new AbortController();
    start(this, this.#stop.signal);
  }

  disconnectedCallback(): void {
    this.#stop?.abort();
  }
}

const start = (root: HTMLElement, signal: AbortSignal): void => {
  const controls = root.querySelector<HTMLElement>('.as-known');
  const select = controls?.querySelector('select');
  if (!controls || !select) return;
  const days = [...select.options].map(({ value }) => value);
  const last = days.length - 1;
  const buttons = [...controls.querySelectorAll('button')];

  const show = (day: number): void => {
    select.selectedIndex = day;
    showDay(root, days[day] ?? '', day);
    // Not `disabled`, which would take the focus from whoever steps to the end.
    for (const button of buttons)
      button.ariaDisabled = String(days[day + Number(button.dataset['by'])] === undefined);
  };
  const choose = (day: number): void => {
    if (days[day] === undefined) return;
    show(day);
    keep(day === last ? undefined : days[day]);
  };

  select.addEventListener('change', () => choose(select.selectedIndex), { signal });
  for (const button of buttons) {
    button.addEventListener('click', () => choose(select.selectedIndex + Number(button.dataset['by'])), {
      signal,
    });
  }
  /** Shows the day an address names, and what it leads to, which no day hides. */
  const follow = (): void => {
    const asked = new URLSearchParams(location.search).get('asof') ?? '';
    const day = isDay(asked) ? days.findLastIndex((one) => one <= asked) : last;
    const before = select.selectedIndex;
    show(day < 0 ? last : day);
    const target = document
      .getElementById(decode(location.hash.slice(1)))
      ?.closest<HTMLElement>('[data-day]');
    const isHidden = target?.hidden === true;
    if (isHidden) choose(last);
    // What stands above it has grown or gone since the browser went there.
    if (isHidden || select.selectedIndex !== before) target?.scrollIntoView();
  };
  // Of every way to another entry of the history, also one that changes more than the fragment.
  addEventListener('popstate', follow, { signal });
  controls.hidden = false;
  follow();
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

/** Keeps the day in the address; the latest needs none. */
const keep = (day: string | undefined): void => {
  const address = new URL(location.href);
  if (day === undefined) address.searchParams.delete('asof');
  else address.searchParams.set('asof', day);
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Some engines refuse too many changes; the page shows the day all the same.
  }
};

/** Shows what was public by a day; `at` is its place among the page's days. */
const showDay = (root: HTMLElement, day: string, at: number): void => {
  for (const part of root.querySelectorAll<HTMLElement>('[data-day]')) {
    part.hidden = (part.dataset['day'] ?? '') > day;
  }
  for (const versions of root.querySelectorAll('[data-dated]')) {
    showStanding(versions, day);
  }
  for (const mark of root.querySelectorAll<SVGElement>('svg [data-between]')) {
    const [from = 0, to = 0] = (mark.dataset['between'] ?? '').split(' ').map(Number);
    mark.toggleAttribute('hidden', at < from || at > to);
  }
  for (const svg of root.querySelectorAll<SVGElement>('svg[data-heights]')) {
    const height = (svg.dataset['heights'] ?? '').split(' ')[at] ?? '';
    const [, , width = ''] = (svg.getAttribute('viewBox') ?? '').split(' ');
    svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  }
  const time = root.querySelector<HTMLTimeElement>('[data-as-of]');
  // It is announced: written only where it changes.
  if (!time || time.dateTime === day) return;
  time.dateTime = day;
  time.textContent = longDate(day, root.dataset['locale']);
};
