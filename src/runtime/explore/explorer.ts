import { longDate } from '../dated.ts';
import { type Choice, isChosen, neighbour, placeOf } from './choose.ts';
import { fillList } from './list.ts';
import { answerOn, type Question, readQuestions } from './questions.ts';

/**
 * `<record-explorer>`: lets a reader filter and order the statements the build printed, and take
 * away what was not public by a day of their choice. Without it they all stand there.
 */
export class RecordExplorer extends HTMLElement {
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
  const controls = root.querySelector<HTMLElement>('.explore-controls');
  const date = root.querySelector<HTMLInputElement>('input[type=date]');
  const range = root.querySelector<HTMLInputElement>('input[type=range]');
  const list = root.querySelector<HTMLElement>('.explore-list');
  const count = root.querySelector<HTMLElement>('.explore-count');
  if (!controls || !date || !range || !list || !count) return;

  const questions = readQuestions(root);
  const parts = [...root.querySelectorAll<HTMLDetailsElement>('.part')];
  const presets = [...controls.querySelectorAll<HTMLElement>('[data-day]')];
  const selects = [...controls.querySelectorAll('select')];
  const days = (range.dataset['days'] ?? '').split(' ');
  const last = days.at(-1) ?? '';
  const language = document.documentElement.lang;
  const long = (day: string): string => longDate(day, root.dataset['locale'] ?? language);
  let asOf = last;

  const choiceNow = (): Choice => {
    const value = (name: string): string => selects.find((select) => select.name === name)?.value ?? '';
    return {
      asOf,
      sort: value('sort'),
      year: value('year'),
      kind: value('kind'),
      speaker: value('speaker'),
      basis: value('basis'),
    };
  };
  const words = (
    name: 'row' | 'rows' | 'question' | 'questions' | 'count',
    values: Record<string, string | number>,
  ): string =>
    (root.dataset[name] ?? '').replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));

  const show = (question: Question, choice: Choice, inQuestions: boolean): Set<number> => {
    const shown = question.rows.filter((row) => {
      const chosen = isChosen(row, choice);
      row.element.hidden = !chosen;
      row.mark?.toggleAttribute('hidden', !chosen);
      return chosen;
    });
    question.element.hidden = !inQuestions || shown.length === 0;
    const standing = answerOn(question, choice.asOf);
    for (const answer of question.answers) answer.hidden = answer !== standing;
    if (question.count)
      question.count.textContent = words(shown.length === 1 ? 'row' : 'rows', { n: shown.length });
    return new Set(shown.map(({ n }) => n));
  };

  const update = (): void => {
    const choice = choiceNow();
    const inQuestions = choice.sort === 'claim';
    const shown = questions.map((question) => ({ question, rows: show(question, choice, inQuestions) }));
    const all = new Set(shown.flatMap(({ rows }) => [...rows]));
    list.hidden = inQuestions;
    if (inQuestions) list.replaceChildren();
    else fillList(list, questions, choice, language);
    for (const part of parts) {
      const left = part.querySelectorAll('.asked:not([hidden])').length;
      part.hidden = left === 0;
      const counted = part.querySelector('summary > span');
      if (counted) counted.textContent = words(left === 1 ? 'question' : 'questions', { n: left });
    }
    const asked = shown.filter(({ question, rows }) => question.isOne && rows.size > 0).length;
    const text =
      all.size === 0
        ? (root.dataset['none'] ?? '')
        : words('count', { shown: all.size, questions: asked, day: long(asOf) });
    if (count.textContent !== text) count.textContent = text;
  };

  const setDay = (day: string): void => {
    asOf = day;
    date.value = day;
    for (const button of presets) button.ariaPressed = String(button.dataset['day'] === day);
    range.value = String(placeOf(days, day));
    range.ariaValueText = long(day);
    update();
  };

  controls.addEventListener(
    'change',
    ({ target }) => {
      update();
      // What was chosen is not left behind a closed heading.
      const limits = target instanceof HTMLSelectElement && target.name !== 'sort' && target.value !== '';
      if (limits) for (const part of parts) part.open = true;
    },
    { signal },
  );
  date.addEventListener(
    'input',
    () => {
      if (date.checkValidity()) setDay(date.value);
    },
    { signal },
  );
  range.addEventListener(
    'input',
    () => {
      setDay(days[Number(range.value)] ?? last);
    },
    { signal },
  );
  controls.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (!button) return;
      const { by, day } = button.dataset;
      if (day !== undefined) {
        setDay(day);
        return;
      }
      if (by !== undefined) {
        setDay(neighbour(days, asOf, Number(by)));
        return;
      }
      for (const select of selects) select.selectedIndex = 0;
      setDay(last);
    },
    { signal },
  );

  // The day chosen for the whole page is the record's too.
  document.addEventListener(
    'as-known',
    (event) => setDay((event as CustomEvent<string | undefined>).detail ?? last),
    { signal },
  );

  range.style.setProperty('--days', range.max);
  controls.hidden = false;
  // A browser that keeps what was chosen before a reload keeps it here too.
  setDay(document.documentElement.dataset['asKnown'] ?? (date.checkValidity() ? date.value : last));
};
