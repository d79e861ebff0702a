import { earliest, latest } from '../dates.ts';

/** A number of days, as exactly as its dates allow: `least` and `most` are equal between two days. */
export interface Days {
  least: number;
  most: number;
}

const dayMs = 24 * 60 * 60 * 1000;
const number = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayMs;

/** Days from one date of the record to another; a month or a range at either end makes it a range. */
export const daysBetween = (from: string, to: string): Days => ({
  least: number(earliest(to)) - number(latest(from)),
  most: number(latest(to)) - number(earliest(from)),
});
