import type { Statement } from '../../schemas/statement.ts';
import { isKnown, latest } from '../dates.ts';
import { byId, type StoryRecord } from '../story-record.ts';

/** What the accused answered, as far as public at a date. */
export interface Response {
  /** The accused actor: the state, where a mission or force of it is accused. */
  accused: string;
  /** Whether the article carries any statement of theirs. */
  inArticle: boolean;
  /** The latest denial or answer that addresses the claims, else the event; none when none was found. */
  statement: Statement | undefined;
}

/** An actor and everything it is part of, the widest last. */
export const wholesOf = (record: StoryRecord, actor: string): string[] => {
  const { partOf } = byId(record.actors, actor);
  return partOf === undefined ? [actor] : [actor, ...wholesOf(record, partOf)];
};

/** The whole an actor is part of: a mission's or a force's state. */
export const wholeOf = (record: StoryRecord, actor: string): string =>
  wholesOf(record, actor).at(-1) ?? actor;

/** Actors accused by claims, as wholes, each once. Groups nobody named are not actors; whom they are said to belong to is. */
export const accusedBy = (record: StoryRecord, claims: readonly string[]): string[] => {
  const named = claims.flatMap((id) =>
    byId(record.claims, id).accuses.flatMap((accused) =>
      typeof accused === 'string' ? [accused] : accused.partOf === undefined ? [] : [accused.partOf],
    ),
  );
  return [...new Set(named.map((actor) => wholeOf(record, actor)))];
};

/**
 * Claims that statements put on view: all they make, apart from what a speaker says of itself, which is nobody's
 * accusation.
 */
export const claimsOnView = (record: StoryRecord, statements: readonly Statement[]): string[] =>
  statements.flatMap(({ speaker, claims }) =>
    claims.filter((id) => !accusedBy(record, [id]).includes(wholeOf(record, speaker))),
  );

/** Latest first by when public; the later in the record first on the same day. */
const newest = (statements: readonly Statement[]): Statement | undefined =>
  [...statements].reverse().sort((a, b) => latest(b.public).localeCompare(latest(a.public)))[0];

/**
 * The responses to whoever `claims` accuse, at a date: for each accused actor the latest public
 * denial that addresses one of the claims, else one that addresses their event.
 */
export const responsesTo = (record: StoryRecord, claims: readonly string[], asOf: string): Response[] =>
  accusedBy(record, claims).map((accused) => {
    const own = record.statements.filter((s) => wholeOf(record, s.speaker) === accused);
    const answers = own.filter((s) => s.answers !== undefined && isKnown(s.public, asOf));
    const against = claims.filter((id) => accusedBy(record, [id]).includes(accused));
    const cases = new Set(against.map((id) => byId(record.claims, id).case));
    const direct = answers.filter((s) => s.answers?.claims.some((id) => against.includes(id)));
    const general = answers.filter((s) => s.answers && cases.has(s.answers.case));
    return {
      accused,
      inArticle: own.some((s) => s.appearances.some((a) => a.source === record.story.article)),
      statement: newest(direct) ?? newest(general),
    };
  });
