/** What a reader has chosen, as the address keeps it. */
export interface Choices {
  /** Sections to step through instead of scrolling: their ids, or all of them. */
  step: 'all' | readonly string[];
  /** The day from which things are looked at; each step's own when absent. */
  asof: string | undefined;
  /** The system's when absent. */
  theme: 'light' | 'dark' | undefined;
  /** The system's when absent. */
  motion: 'on' | 'off' | undefined;
}

const day = /^\d{4}-\d{2}-\d{2}$/;
const oneOf = <Value extends string>(value: string | null, allowed: readonly Value[]): Value | undefined =>
  allowed.find((one) => one === value);

/** Reads choices from the query of an address. What it does not know it ignores. */
export const readChoices = (search: string): Choices => {
  const query = new URLSearchParams(search);
  const step = query.get('step') ?? '';
  const asof = query.get('asof') ?? '';
  return {
    step: step === 'all' ? 'all' : step.split(',').filter((id) => /^[a-z0-9-]+$/.test(id)),
    asof: day.test(asof) ? asof : undefined,
    theme: oneOf(query.get('theme'), ['light', 'dark']),
    motion: oneOf(query.get('motion'), ['on', 'off']),
  };
};

/** The query of an address with these choices; everything else in it stays as it is. */
export const writeChoices = (search: string, { step, asof, theme, motion }: Choices): string => {
  const query = new URLSearchParams(search);
  const values = { step: step === 'all' ? step : step.join(','), asof, theme, motion };
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === '') query.delete(name);
    else query.set(name, value);
  }
  // Commas are allowed there, and an address is read by people.
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
};

/** Whether a section is stepped through. */
export const isStepped = ({ step }: Choices, section: string): boolean =>
  step === 'all' || step.includes(section);

type Listener = (now: Choices, before: Choices) => void;

let current: Choices | undefined;
const listeners = new Set<Listener>();

/** How the page looks as the script in its head found it: in the address, or in this tab's memory. */
const look = (): Pick<Choices, 'theme' | 'motion'> => {
  const { theme, motion } = document.documentElement.dataset;
  return {
    theme: oneOf(theme ?? null, ['light', 'dark']),
    motion: oneOf(motion ?? null, ['on', 'off']),
  };
};

/** What is chosen now. */
export const chosen = (): Choices => (current ??= { ...readChoices(location.search), ...look() });

const apply = (now: Choices): void => {
  const before = chosen();
  current = now;
  for (const listener of listeners) listener(now, before);
};

/**
 * Changes what is chosen, and the address with it. `push` leaves a step for the way back: for what a reader would want to
 * undo by it; the rest replaces.
 */
export const choose = (change: Partial<Choices>, how: 'push' | 'replace' = 'replace'): void => {
  const now = { ...chosen(), ...change };
  const address = location.pathname + writeChoices(location.search, now) + location.hash;
  try {
    history[how === 'push' ? 'pushState' : 'replaceState'](history.state, '', address);
  } catch {
    // Some engines refuse too many changes, or any in a sandbox: what was chosen holds all the same.
  }
  apply(now);
};

/** Calls `listener` whenever something else is chosen, here or by going back and forward. */
export const onChoice = (listener: Listener, signal: AbortSignal): void => {
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener));
};

/**
 * Follows the way back and forward. How the page looks was never a step of it, so it stays; a page that comes back
 * from the browser's memory has been told by the script in its head.
 * @returns stops following
 */
export const followHistory = (): (() => void) => {
  const control = new AbortController();
  const read = (): void => {
    const { theme, motion } = chosen();
    apply({ ...readChoices(location.search), theme, motion });
  };
  const back = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) apply({ ...chosen(), ...look() });
  };
  addEventListener('popstate', read, { signal: control.signal });
  addEventListener('pageshow', back, { signal: control.signal });
  return () => {
    control.abort();
  };
};
