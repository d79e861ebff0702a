import { byId, type StoryRecord } from '../story-record.ts';
import type { Days } from './days.ts';
import { daysInto, daysTo, milestonesOf } from './milestones.ts';

/** A number of days where its dates are exact; a range is no number. */
const exact = (days: Days | undefined): number | undefined =>
  days && days.least === days.most ? days.least : undefined;

/**
 * A number of days the prose may name with `<Count of="…">`, counted from day 0 of the case:
 * `day:<case>:attributed`, `day:<case>:charged`, `day:<statement>` (when it became public),
 * `said-day:<statement>`. Undefined for any other name, and where the dates allow no one number.
 */
export const dayCountOf = (record: StoryRecord, name: string): number | undefined => {
  const [kind = '', first = '', second = ''] = name.split(':');
  const from = record.statements.find(({ id }) => id === first);
  if (kind === 'day' && (second === 'attributed' || second === 'charged')) {
    const known = record.cases.some(({ id }) => id === first);
    return known ? exact(daysTo(milestonesOf(record, first), second)) : undefined;
  }
  if ((kind !== 'day' && kind !== 'said-day') || !from || second !== '') return undefined;
  const cases = from.claims.map((id) => byId(record.claims, id).case);
  const about = record.cases.find(({ id }) => cases.includes(id));
  if (!about) return undefined;
  return exact(daysInto(milestonesOf(record, about.id), kind === 'day' ? from.public : from.said));
};
