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

/** The milestones of a case. `victims`: the evidence holders said to have been broken into. */
export const milestonesOf = (record: StoryRecord, caseId: string, victims: readonly string[]): Milestones => {
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
        groupOf(record, s.speaker) === 'us-government',
    ),
    charged: first((s) => s.stance === 'charges'),
  };
};

/** Days from a case's day 0 to another of its milestones; undefined where one is not in the record. */
export const daysTo = (milestones: Milestones, which: 'attributed' | 'charged'): Days | undefined => {
  const { confirmed } = milestones;
  const then = milestones[which];
  return confirmed && then ? daysBetween(confirmed.public, then.public) : undefined;
};
