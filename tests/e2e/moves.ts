import type { Page } from '@playwright/test';

/** What a reader can do on the story page, done at random: by its real controls, without waiting for anything. */

/** Screens a walk is turned and resized between. */
const screens = [
  { width: 320, height: 568 },
  { width: 360, height: 800 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
  { width: 667, height: 375 },
];

/** What is done in the page itself, and how often. */
const shares = {
  scroll: 5,
  jump: 3,
  hash: 2,
  tick: 3,
  mode: 3,
  allModes: 1,
  way: 6,
  list: 2,
  day: 3,
  range: 3,
  dayBy: 3,
  allDays: 2,
  theme: 2,
  motion: 2,
  word: 5,
  mark: 5,
  inCard: 2,
  closeCard: 3,
  term: 2,
  details: 3,
  back: 3,
  forward: 3,
  away: 3,
  escape: 4,
  arrow: 3,
  resize: 3,
};
const kinds = Object.entries(shares).flatMap(([kind, share]) => Array<string>(share).fill(kind));

/** How many entries at the beginning of the history are never gone back behind. */
const kept = 4;

/** Leaves entries on the way back, so that no walk goes back to before the page. */
export const padHistory = (page: Page): Promise<void> =>
  page.evaluate((count) => {
    for (let i = 0; i < count; i += 1) history.pushState(null, '');
  }, kept);

/** Does one thing at random, and says which. */
export const move = async (page: Page, random: () => number): Promise<string> => {
  const kind = kinds[Math.floor(random() * kinds.length)] ?? '';
  const dice: [number, number] = [random(), random()];
  if (kind === 'escape') await page.keyboard.press('Escape');
  else if (kind === 'arrow') {
    const keys = ['ArrowRight', 'ArrowLeft', 'Home', 'End'];
    await page.keyboard.press(keys[Math.floor(dice[0] * keys.length)] ?? '');
  } else if (kind === 'resize') {
    await page.setViewportSize(screens[Math.floor(dice[0] * screens.length)] ?? { width: 360, height: 800 });
  } else if (kind === 'away') {
    const [x, y] = await page.evaluate(emptyPlace, dice);
    await page.mouse.click(x, y);
  } else await page.evaluate(act, { kind, dice, kept });
  return kind;
};

/** Somewhere on the screen where a click presses nothing. */
const emptyPlace = (dice: [number, number]): [number, number] => {
  for (let i = 0; i < 40; i += 1) {
    const [x, y] = [((dice[0] + i * 0.37) % 1) * innerWidth, ((dice[1] + i * 0.61) % 1) * innerHeight];
    const hit = document.elementFromPoint(x, y);
    if (hit && !hit.closest('a, button, summary, label, input, select, [tabindex]')) return [x, y];
  }
  return [1, 1];
};

const act = ({ kind, dice, kept }: { kind: string; dice: [number, number]; kept: number }): void => {
  const pick = (selector: string): HTMLElement | undefined => {
    const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    return all[Math.floor(dice[0] * all.length)];
  };
  /** One that is in view, as a reader would press it, else any. */
  const press = (selector: string): void => {
    const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return one.checkVisibility() && bottom > 0 && top < innerHeight;
    });
    (all[Math.floor(dice[0] * all.length)] ?? pick(selector))?.click();
  };
  const say = (control: HTMLSelectElement | HTMLInputElement | undefined, value: string): void => {
    if (!control) return;
    control.value = value;
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
  };
  const travel = (by: -1 | 1): void => {
    const at = (navigation.currentEntry?.index ?? 0) + by;
    if (at >= kept && at < navigation.entries().length) history.go(by);
  };
  const card = 'dialog.evidence:is([open], :popover-open)';
  const does: Record<string, () => void> = {
    scroll: () => {
      scrollBy(0, (dice[0] - 0.5) * 3 * innerHeight);
    },
    jump: () => {
      scrollTo(0, dice[0] * document.body.scrollHeight);
    },
    hash: () => {
      const all = document.querySelectorAll('[data-step]');
      location.hash = all[Math.floor(dice[0] * all.length)]?.id ?? '';
    },
    tick: () => {
      press('.ticks a');
    },
    mode: () => {
      press('.mode');
    },
    allModes: () => {
      document.querySelector<HTMLElement>(`input[name=step][value="${dice[0] < 0.5 ? '' : 'all'}"]`)?.click();
    },
    way: () => {
      press(`.stepper [data-way="${dice[1] < 0.7 ? 1 : -1}"]`);
    },
    list: () => {
      press(dice[1] < 0.4 ? '.stepper summary' : '.stepper ol a');
    },
    day: () => {
      const select = pick('day-control select') as HTMLSelectElement | undefined;
      say(select, select?.options[Math.floor(dice[1] * select.options.length)]?.value ?? '');
    },
    range: () => {
      const range = pick('day-control input') as HTMLInputElement | undefined;
      say(range, String(Math.round(dice[1] * Number(range?.max))));
    },
    dayBy: () => {
      press('day-control [data-by]');
    },
    allDays: () => {
      press('.day-bar button');
    },
    theme: () => {
      const all = document.querySelectorAll<HTMLElement>('input[name=theme]');
      all[Math.floor(dice[0] * all.length)]?.click();
    },
    motion: () => {
      const all = document.querySelectorAll<HTMLElement>('input[name=motion]');
      all[Math.floor(dice[0] * all.length)]?.click();
    },
    word: () => {
      press('[data-section] :is(a.quote, a.claim-words)[href*="/claims/"]');
    },
    mark: () => {
      press('a.mark-link');
    },
    inCard: () => {
      press(`${card} .in-story a`);
    },
    closeCard: () => {
      press(`${card} [data-close]`);
    },
    term: () => {
      press('button.term');
    },
    details: () => {
      press('main summary');
    },
    back: () => {
      travel(-1);
    },
    forward: () => {
      travel(1);
    },
  };
  does[kind]?.();
};
