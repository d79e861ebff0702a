import { longDate, showStanding } from '../dated.ts';

/**
 * Fills the card from a claim's page: the statement an address leads to, or the question as a whole; always with the
 * answer of whoever is accused, and where the story speaks of it.
 * @throws when the page has no such statement, or no answer: then nothing of it is shown here.
 */
export const fill = (card: HTMLElement, page: Document, address: URL): void => {
  const id = decodeURIComponent(address.hash.slice(1));
  const part = (selector: string, within: ParentNode = page): Element => {
    const found = within.querySelector(selector);
    if (!found) throw new Error(selector);
    return found;
  };
  const said = id === '' ? undefined : part(`article.statement[id="${CSS.escape(id)}"]`);
  const told = said ? [said] : [...page.querySelectorAll('.over, .summary')];
  const steps = page.querySelectorAll('.in-story:has(a)');
  const copies = (elements: Iterable<Element>): Element[] =>
    [...elements].map((element) => copyOf(element, address));

  showDay(page, address.searchParams.get('asof'));
  // Statements on no question have each an answer of their own, where one is due; they say so themselves.
  const each = page.querySelector('[data-answers=each]') !== null;
  const answer = copies(each ? [] : [part('.answer')]);
  part('h2', card).textContent = part('h1').textContent;
  part('.body', card).replaceChildren(...copies([...told, ...steps]));
  part('.reply', card).replaceChildren(...answer);
  part('[data-page]', card).setAttribute('href', address.href);
  card.dataset['link'] = address.href;
  card.dataset['citation'] =
    said?.getAttribute('data-citation') ?? part('.cite p').textContent.trim().replace(/\s+/g, ' ');
  part('output', card).textContent = '';
};

/** What only holds on a page of its own: ids, and what names them. */
const own = ['id', 'aria-labelledby', 'aria-live', 'data-day', 'data-from', 'data-dated'];

/**
 * A part of another page as it may stand on this one: as shown there, without ids, its links made whole. A place on this
 * page is only its hash, so that whoever goes there keeps the day and the mode; other claims are led to on the same day.
 */
const copyOf = (element: Element, address: URL): Element => {
  const copy = document.importNode(element, true);
  for (const gone of copy.querySelectorAll('[hidden], .tools')) gone.remove();
  for (const one of [copy, ...copy.querySelectorAll('*')]) for (const name of own) one.removeAttribute(name);
  for (const link of copy.querySelectorAll('a')) {
    const to = new URL(link.getAttribute('href') ?? '', address);
    const day = address.searchParams.get('asof');
    if (day !== null && to.origin === address.origin && to.pathname.includes('/claims/'))
      to.searchParams.set('asof', day);
    const isHere = to.origin + to.pathname === location.origin + location.pathname && to.hash !== '';
    link.setAttribute('href', isHere ? to.hash : to.href);
  }
  return copy;
};

/** Of what changes with the day, shows what stood on one; as the page was printed, on its latest, where none is chosen. */
const showDay = (page: Document, day: string | null): void => {
  const time = page.querySelector<HTMLTimeElement>('[data-as-of]');
  if (!time) return;
  const shown = day ?? time.dateTime;
  for (const group of page.querySelectorAll('[data-dated]')) showStanding(group, shown);
  time.textContent = longDate(shown, page.querySelector<HTMLElement>('claim-record')?.dataset['locale']);
};
