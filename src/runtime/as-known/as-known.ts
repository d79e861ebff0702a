import { type Choices, choose, chosen, onChoice } from '../choices/choices.ts';
import { longDate } from '../dated.ts';
import { isDay } from './day.ts';
import { DayBar } from './day-bar.ts';
import { carryDay, showDated, showLater } from './later.ts';

/**
 * `<as-known>`: the day from which the story is looked at. Keeps the page, its other controls (`<day-control>`) and
 * the bar that names the day in step with what is chosen.
 */
export class AsKnown extends HTMLElement {
  #control: AbortController | undefined;

  connectedCallback(): void {
    this.#control = new AbortController();
    start(this, this.#control.signal);
  }

  disconnectedCallback(): void {
    this.#control?.abort();
  }
}

const start = (root: HTMLElement, signal: AbortSignal): void => {
  const template = root.querySelector<HTMLElement>('.day-control');
  if (!template) return;
  const days = [...template.querySelectorAll('option')].map(({ value }) => value).filter((day) => day !== '');
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const words = (name: string): string => root.dataset[name] ?? '';
  const long = (day: string): string => longDate(day, root.dataset['locale']);
  const bar = new DayBar(words('return'), () => {
    choose({ asof: undefined }, 'push');
  });
  /** Place of the last dated day that is not after a day. */
  const placeOf = (day: string): number =>
    Math.max(
      0,
      days.findLastIndex((other) => other <= day),
    );
  const controls = [template];
  for (const place of document.querySelectorAll('day-control')) {
    const copy = root.querySelector('fieldset')?.cloneNode(true) as HTMLElement;
    place.replaceChildren(copy);
    controls.push(copy);
  }

  for (const control of controls) {
    control.addEventListener(
      'input',
      ({ target }) => {
        if (target instanceof HTMLSelectElement) choose({ asof: target.value || undefined }, 'push');
        // Dragging passes many days: only the address follows, no step of the way back for each.
        else if (target instanceof HTMLInputElement) choose({ asof: days[Number(target.value)] });
      },
      { signal },
    );
    control.addEventListener(
      'click',
      ({ target }) => {
        const by =
          target instanceof Element ? target.closest<HTMLElement>('[data-by]')?.dataset['by'] : undefined;
        if (by === undefined) return;
        const { asof } = chosen();
        const next = asof === undefined ? last : days[placeOf(asof) + Number(by)];
        if (next !== undefined) choose({ asof: next }, 'push');
      },
      { signal },
    );
  }

  const show = ({ asof }: Choices): void => {
    const day = asof !== undefined && isDay(asof) && asof >= first && asof <= last ? asof : undefined;
    const date = day === undefined ? '' : long(day);
    showLater(document, day, date, { notYet: words('notYet'), tick: words('tick') });
    showDated(document, day);
    for (const control of controls) {
      const [select] = control.getElementsByTagName('select');
      const range = control.querySelector<HTMLInputElement>('input[type=range]');
      const standing = day === undefined ? undefined : days[placeOf(day)];
      if (select) select.value = standing ?? '';
      if (!range) continue;
      range.value = String(day === undefined ? days.length - 1 : placeOf(day));
      range.ariaValueText = date === '' ? (select?.selectedOptions[0]?.text ?? '') : date;
    }
    carryDay(document, day);
    if (day === undefined) delete document.documentElement.dataset['asKnown'];
    else document.documentElement.dataset['asKnown'] = day;
    bar.show(day === undefined ? undefined : words('on').replace('%date', date));
    document.dispatchEvent(new CustomEvent('as-known', { detail: day }));
  };
  onChoice((now, before) => {
    if (now.asof !== before.asof) show(now);
  }, signal);
  signal.addEventListener('abort', () => {
    bar.remove();
  });

  show(chosen());
  // The page has become shorter since the browser went to the place the address names, or came back to it.
  if (document.documentElement.dataset['asKnown'] !== undefined)
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  const asked = new URLSearchParams(location.search).get('asof');
  if (asked !== null && document.documentElement.dataset['asKnown'] === undefined) {
    choose({ asof: undefined });
    bar.tell(words('wrong').replace('%asked', asked.slice(0, 30)));
  }
};
