import type { Statement } from '../../schemas/statement.ts';
import { byId, type StoryRecord } from '../story-record.ts';
import { accusedBy, claimsOnView, type Response, responsesTo, wholeOf } from './response.ts';
import { knownFrom } from './unseen.ts';

/** In the order they became public; on the same day answers come last, the rest as the record has them. */
export const inPublicOrder = (record: StoryRecord, statements: readonly Statement[]): Statement[] => {
  const place = new Map(record.statements.map((statement, i) => [statement, i]));
  return [...statements].sort(
    (a, b) =>
      knownFrom(a).localeCompare(knownFrom(b)) ||
      Number(a.answers !== undefined) - Number(b.answers !== undefined) ||
      (place.get(a) ?? 0) - (place.get(b) ?? 0),
  );
};

/** Every statement that makes a claim or answers it by its words, in the order they became public. */
export const statementsAbout = (record: StoryRecord, claim: string): Statement[] =>
  inPublicOrder(
    record,
    record.statements.filter(
      ({ claims, answers }) => claims.includes(claim) || answers?.claims.includes(claim) === true,
    ),
  );

/**
 * Claims that the words of statements put on view. A statement that makes none still shows those of the statements
 * it passes on or cites: "no evidence of …" names what there is no evidence of.
 */
export const claimsShown = (record: StoryRecord, statements: readonly Statement[]): string[] => [
  ...new Set([
    ...claimsOnView(record, statements),
    ...statements
      .filter(({ claims }) => claims.length === 0)
      .flatMap(({ speaker, via, cites }) => {
        const ids = [...(via === undefined ? [] : [via]), ...cites.map(({ id }) => id)];
        const behind = ids.map((id) => byId(record.statements, id));
        return claimsOnView(record, behind).filter(
          (id) => !accusedBy(record, [id]).includes(wholeOf(record, speaker)),
        );
      }),
  ]),
];

/** What puts an accusation on view; whoever declines, denies, or names nobody makes none. */
const accusing = new Set(['asserts', 'attributes', 'reports', 'charges', 'convicts']);

/**
 * What everybody accused had answered by a day, where a claim stands together with statements: those the claim
 * accuses, by what they say of it, then those whom other claims of the statements accuse.
 */
export const answersAbout = (
  record: StoryRecord,
  claim: string | undefined,
  statements: readonly Statement[],
  day: string,
): Response[] => {
  const own = claim === undefined ? [] : responsesTo(record, [claim], day);
  const known = statements.filter(
    (s) => (accusing.has(s.stance) || s.claims.length === 0) && knownFrom(s) <= day,
  );
  const others = responsesTo(record, claimsShown(record, known), day);
  return [...own, ...others.filter(({ accused }) => !own.some((one) => one.accused === accused))];
};
