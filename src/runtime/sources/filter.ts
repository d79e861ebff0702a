import { type Choice, isChosen, readChoice, writeChoice } from './choice.ts';

/**
 * `<source-filter>`: lets a reader limit the documents the build printed; the choice stands in the
 * address. A document the address leads to is shown, whatever was chosen. Without it all stand there.
 */
export class SourceFilter extends HTMLElement {
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
  const controls = root.querySelector<HTMLElement>('form');
  const count = root.querySelector('output');
  if (!controls || !count) return;
  const selects = [...controls.querySelectorAll('select')];
  const groups = [...root.querySelectorAll('section')].map((group) => ({
    group,
    documents: [...group.querySelectorAll<HTMLElement>('article')],
  }));
  const allowed = Object.fromEntries(
    selects.map(({ name, options }) => [name, [...options].map(({ value }) => value)]),
  );
  const choiceNow = (): Choice => Object.fromEntries(selects.map(({ name, value }) => [name, value]));

  const show = (choice: Choice): void => {
    let shown = 0;
    for (const { group, documents } of groups) {
      let left = 0;
      for (const document of documents) {
        document.hidden = !isChosen(document.dataset, choice);
        if (!document.hidden) left += 1;
      }
      group.hidden = left === 0;
      shown += left;
    }
    for (const select of selects) select.value = choice[select.name] ?? '';
    const words = (shown === 0 ? root.dataset['none'] : root.dataset['count']) ?? '';
    count.textContent = words.replace('{shown}', String(shown));
  };

  /** What the address leads to, on this page. */
  const target = (): HTMLElement | null => root.querySelector(`[id="${CSS.escape(location.hash.slice(1))}"]`);

  const write = (): void => {
    // What is not shown is nothing to lead to: a reload would have to show it again.
    const hash = target()?.checkVisibility() === false ? '' : location.hash;
    try {
      history.replaceState(
        history.state,
        '',
        location.pathname + writeChoice(location.search, choiceNow()) + hash,
      );
    } catch {
      // Some browsers limit how often; the next choice writes it.
    }
  };

  const follow = (): void => {
    const choice = readChoice(location.search, allowed);
    show(choice);
    const led = target();
    if (!led) return;
    if (!led.checkVisibility()) {
      show({});
      write();
    }
    const details = led.querySelector('details');
    if (led.matches('article') && details) details.open = true;
    // Everything above it may have grown or gone since the browser went there.
    led.scrollIntoView();
  };

  const choose = (): void => {
    show(choiceNow());
    write();
  };
  controls.addEventListener('change', choose, { signal });
  controls.addEventListener(
    'reset',
    (event) => {
      event.preventDefault();
      show({});
      write();
    },
    { signal },
  );
  controls.addEventListener('submit', (event) => event.preventDefault(), { signal });
  // Of every way to another entry of the history, also one that changes more than the fragment.
  addEventListener('popstate', follow, { signal });
  controls.hidden = false;
  follow();
};
