/** Dates of the record: a day, a month, or a range `from/to` (see schemas/date.ts). All are compared as ISO text. */

const lastDay = (month: string): string => {
  const [year, number] = month.split('-').map(Number);
  const day = new Date(Date.UTC(year ?? 0, number ?? 0, 0)).getUTCDate();
  return `${month}-${String(day).padStart(2, '0')}`;
};

/** The first day a date can mean. */
export const earliest = (date: string): string => {
  const from = date.split('/')[0] ?? date;
  return from.length === 7 ? `${from}-01` : from;
};

/** The last day a date can mean. */
export const latest = (date: string): string => {
  const to = date.split('/').at(-1) ?? date;
  return to.length === 7 ? lastDay(to) : to;
};

/** Whether something public on `date` is known at the end of `day`: when its upper bound is on or before it. */
export const isKnown = (date: string, day: string): boolean => latest(date) <= day;
