import { z } from 'zod';

const shape = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/** Whether `text` is a month or day that exists in the calendar (31 June does not). */
const exists = (text: string): boolean => {
  const match = shape.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const inYear = Number(month) >= 1 && Number(month) <= 12;
  return inYear && (day === undefined || (Number(day) >= 1 && Number(day) <= last));
};

/** One day, `2024-08-12`. US Eastern, end of day. */
export const day = z
  .string()
  .refine((text) => text.length === 10 && exists(text), 'not a day of the calendar; write 2024-08-12');

/**
 * A date with the precision its source has: a day `2024-08-12`, a month `2024-07`,
 * or a range of either `2024-08-10/2024-08-11` (ISO 8601).
 */
export const date = z.string().refine((text) => {
  const ends = text.split('/');
  const [from = '', to = from] = ends;
  return ends.length <= 2 && exists(from) && exists(to) && from <= to;
}, 'not a date of the calendar; write 2024-08-12, a month 2024-07, or a range 2024-08-10/2024-08-11');
