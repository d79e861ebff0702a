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
    for (const button of buttons) button.disabled = days[day + Number(button.dataset['by'])] === undefined;
  };
  const choose = (day: number): void => {
    show(day);
    keep(day === last ? undefined : days[day]);
  };

  select.addEventListener('change', () => choose(select.selectedIndex), { signal });
  for (const button of buttons) {
    button.addEventListener('click', () => choose(select.selectedIndex + Number(button.dataset['by'])), {
      signal,
    });
  }
  /** What an address leads to is never hidden by a day chosen before. */
  const follow = (): void => {
    const target = document.getElementById(decode(location.hash.slice(1)));
    const day = target?.closest<HTMLElement>('[data-day]')?.dataset['day'] ?? '';
    if (day > (days[select.selectedIndex] ?? '')) choose(last);
    if (target?.closest('[data-day]')) target.scrollIntoView();
  };
  addEventListener('hashchange', follow, { signal });
  controls.hidden = false;
  const asked = new URLSearchParams(location.search).get('asof');
  const day = asked === null ? last : days.findLastIndex((one) => one <= asked);
  show(day < 0 || !/^\d{4}-\d{2}-\d{2}$/.test(asked ?? '') ? last : day);
  if (location.hash !== '' && day !== last) follow();
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
    const all = [...versions.children] as HTMLElement[];
    const standing = all.findLast((version) => (version.dataset['from'] ?? '') <= day);
    for (const version of all) version.hidden = version !== standing;
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
  if (!time) return;
  time.dateTime = day;
  time.textContent = new Intl.DateTimeFormat(root.dataset['locale'], {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
};
