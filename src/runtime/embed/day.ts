import { isDay } from '../as-known/day.ts';
import { carryDay, showDated, showLater } from '../as-known/later.ts';
import { longDate } from '../dated.ts';

/** Takes away what was not public on the day the address asks for, and says which day it is. A day out of range is none. */
export const showAsked = (section: HTMLElement): void => {
  const day = document.documentElement.dataset['asof'] ?? '';
  const [first = '', last = ''] = (section.dataset['days'] ?? '').split(' ');
  if (!isDay(day) || day < first || day > last) return;
  const date = longDate(day, section.dataset['locale']);
  showLater(section, day, date, {
    notYet: section.dataset['notYet'] ?? '',
    tick: section.dataset['tick'] ?? '',
  });
  showDated(section, day);
  carryDay(section, day);
  const note = section.querySelector<HTMLElement>('.day');
  if (!note) return;
  note.textContent = (note.dataset['on'] ?? '').replace('%date', date);
  note.hidden = false;
};
