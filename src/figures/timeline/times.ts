import type { TimelineData, Told } from '../../graphics/timeline/data.ts';
import { formatDate, monthName } from '../../i18n/date.ts';
import type { Translate } from '../../i18n/translate.ts';
import { earliest, latest } from '../../record/dates.ts';
import { type Days, daysBetween } from '../../record/derive/days.ts';
import type { Statement } from '../../schemas/statement.ts';

type Tells = NonNullable<Statement['tells']>;

/** The first day of a day's month. */
const monthOf = (day: string): string => day.slice(0, 7);

/** The day of the axis that begins with the month of `first`, counted from 0. */
export const dayOn = (first: string, day: string): number => daysBetween(earliest(monthOf(first)), day).least;

/** The axis: whole months from the first day to the last. */
export const axisOf = ([first, last]: [string, string], language: string): TimelineData['axis'] => {
  const months: TimelineData['axis']['months'] = [];
  for (let month = monthOf(first); month <= monthOf(last); month = next(month)) {
    const name = { narrow: monthName(month, language), wide: formatDate(month, language) };
    months.push({ name, day: dayOn(first, earliest(month)) });
  }
  return { months, days: dayOn(first, latest(monthOf(last))) + 1 };
};

const next = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
};

/** "late June" of a day near an end of its month, as `tells` counts them. */
const thirdOf = (day: string, language: string, t: Translate): string => {
  const part = Number(day.slice(8)) <= 10 ? 'early' : Number(day.slice(8)) <= 20 ? 'middle' : 'late';
  return t(`timeline.${part}`, { month: formatDate(monthOf(day), language) });
};

/** The time a statement gives, as precise as its words: "June", "22 Jul", "late June to early July", "from about May". */
export const timeOf = ({ when, rough, open }: Tells, language: string, t: Translate): string => {
  const ends =
    rough && when.length > 7 ? [earliest(when), latest(when)].map((day) => thirdOf(day, language, t)) : [];
  const [from = '', to = ''] = ends;
  const exact = ends.length > 0 ? t('timeline.to', { from, to }) : formatDate(when, language);
  const told = rough && ends.length === 0 ? t('timeline.about', { when: exact }) : exact;
  return open ? t('timeline.from', { when: told }) : told;
};

const range = ({ least, most }: Days): string => (least === most ? `${least}` : `${least}–${most}`);

/** "40–69 days"; in weeks where the time is a rough one. */
export const lengthOf = (days: Days, rough: boolean, t: Translate): string => {
  if (days.least === 1 && days.most === 1) return t('timeline.day');
  if (!rough) return t('timeline.days', { n: range(days) });
  const weeks = { least: Math.floor(days.least / 7), most: Math.ceil(days.most / 7) };
  return t('timeline.weeks', { n: range(weeks) });
};

/** The time told, in days of the axis. */
export const toldOf = (first: string, tells: Tells, length: string): Told => ({
  from: dayOn(first, earliest(tells.when)),
  to: dayOn(first, latest(tells.when)),
  rough: tells.rough,
  open: tells.open,
  length,
});
