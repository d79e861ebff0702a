import type { Statement } from '../../schemas/statement.ts';
import { byId, type StoryRecord } from '../story-record.ts';
import { daysBetween, type Days } from './days.ts';
import { groupOf, statementsIn } from './origins.ts';

/** The days of a case that the two years are compared by, each the first of its kind in the record. */
export interface Milestones {
  /** Day 0: the first public statement of a victim's that an intrusion happened. */
  confirmed: Statement | undefined;
  /** The first official attribution: by a government's evidence holder, public and on the record. */
  attributed: Statement | undefined;
  /** The first charges made public. */
  charged: Statement | undefined;
}

/** The milestones of a case of `record/cases.yaml`. */
export const milestonesOf = (record: StoryRecord, caseId: string): Milestones => {
  const { victims, official } = byId(record.cases, caseId);
  const all = statementsIn(record, { asOf: '9999-12-31', tier: 'all' });
  const kindsOf = (s: Statement): string[] =>
    s.claims.map((id) => byId(record.claims, id)).flatMap((c) => (c.case === caseId ? [c.kind] : []));
  const first = (wanted: (s: Statement, kinds: string[]) => boolean): Statement | undefined =>
    all.find((s) => kindsOf(s).length > 0 && wanted(s, kindsOf(s)));
  const blames = (kinds: string[]): boolean =>
    kinds.includes('intruder') || kinds.includes('state-direction');
  return {
    confirmed: first(
      (s, kinds) =>
        kinds.includes('intrusion') && s.stance === 'asserts' && victims.includes(groupOf(record, s.speaker)),
    ),
    attributed: first(
      (s, kinds) =>
        blames(kinds) &&
        ['asserts', 'attributes'].includes(s.stance) &&
        groupOf(record, s.speaker) === official,
    ),
    charged: first((s) => s.stance === 'charges'),
  };
};

/** Days from a case's day 0 to a date; undefined where day 0 is not in the record. */
export const daysInto = ({ confirmed }: Milestones, date: string): Days | undefined =>
  confirmed && daysBetween(confirmed.public, date);

/** Days from a case's day 0 to another of its milestones; undefined where one is not in the record. */
export const daysTo = (milestones: Milestones, which: 'attributed' | 'charged'): Days | undefined => {
  const then = milestones[which];
  return then && daysInto(milestones, then.public);
};
