import { formatDate, localeOf } from '../i18n/date.ts';
import { earliest, latest } from '../record/dates.ts';
import type { Voice } from './reply.ts';

/** An actor's name in the language of the page. */
export const nameIn = ({ record, language }: Voice, actor: string): string =>
  record.words[language]?.actors[actor]?.name ?? actor;

/** Names as a list in words, each once: "A, B and C". */
export const listOf = (language: string, names: readonly string[]): string =>
  new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(new Set(names));

/** "12 Aug 2024": short, with the year. */
export const dated = (date: string, language: string): string => {
  const year = earliest(date).slice(0, 4);
  const short = formatDate(date, language);
  return year === latest(date).slice(0, 4) ? `${short} ${year}` : short;
};
/** The words as a sentence begins. */
export const raise = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
