import type { Statement } from '../../schemas/statement.ts';
import { isKnown } from '../dates.ts';
import { byId, type StoryRecord } from '../story-record.ts';

/** Where a claim is taken from: what is public at a day, of the article alone or of the whole record. */
export interface View {
  asOf: string;
  tier: 'article' | 'all';
}

/** The evidence holders a claim rests on at a date. */
export interface Origins {
  /** One entry per evidence holder (`group`), with its statements that begin the claim. */
  holders: { group: string; statements: Statement[]; ownAccess: boolean }[];
  /** How many of them state access of their own. */
  withOwnAccess: number;
}

/** The evidence holder an actor belongs to. */
export const groupOf = (record: StoryRecord, actor: string): string =>
  byId(record.actors, actor).group ?? actor;

const inTier = (record: StoryRecord, statement: Statement, tier: View['tier']): boolean =>
  tier === 'all' || statement.appearances.some((a) => a.source === record.story.article);

/** Statements public at the view's date, in its tier, oldest first. */
export const statementsIn = (record: StoryRecord, { asOf, tier }: View): Statement[] =>
  record.statements
    .filter((statement) => isKnown(statement.public, asOf) && inTier(record, statement, tier))
    .sort((a, b) => a.public.localeCompare(b.public) || a.id.localeCompare(b.id));

/**
 * The origins of a claim: statements that assert, attribute or charge it and neither relay
 * nor rest (role basis, supports yes) on another public statement of the same claim. They are
 * counted by evidence holder, never by document (product design, part 1).
 */
export const originsOf = (record: StoryRecord, claim: string, view: View): Origins => {
  const begins = new Set(['asserts', 'attributes', 'charges']);
  const about = statementsIn(record, view).filter((statement) => statement.claims.includes(claim));
  const ids = new Set(about.map((statement) => statement.id));
  const starts = about.filter(
    ({ stance, via, cites }) =>
      begins.has(stance) &&
      via === undefined &&
      !cites.some((c) => c.role === 'basis' && c.supports === 'yes' && ids.has(c.id)),
  );
  const groups = [...new Set(starts.map(({ speaker }) => groupOf(record, speaker)))];
  const holders = groups.map((group) => {
    const statements = starts.filter(({ speaker }) => groupOf(record, speaker) === group);
    return { group, statements, ownAccess: statements.some(({ basis }) => basis === 'own-access') };
  });
  return { holders, withOwnAccess: holders.filter(({ ownAccess }) => ownAccess).length };
};
