import type { Statement } from '../../schemas/statement.ts';
import { byId, type StoryRecord } from '../story-record.ts';
import { groupOf, originsOf, statementsIn } from './origins.ts';

/**
 * What a name is to a claim: begins it (`origin`), passes on what an origin says (`relay`), is the text
 * that prints it (`page`), is what an origin gives as its basis (`basis`), or speaks of something else (`apart`).
 */
export type Standing = 'origin' | 'relay' | 'page' | 'basis' | 'apart';

/** A name that stands near a claim in the article: an evidence holder. */
export interface Name {
  group: string;
  standing: Standing;
  /**
   * The statement of the article that stands for it: the one that begins the claim, else of what it
   * says it has itself, else its first about the event. None for a text that only prints.
   */
  statement: Statement | undefined;
  /** The paragraphs that name it as a speaker about the event, in order. */
  paragraphs: number[];
}

/**
 * Who is named near a claim: every evidence holder on the path of any words that the article has about
 * the claim's event, in order of appearance, the text that prints them last. Nobody who is not named.
 */
export const namesNear = (record: StoryRecord, claim: string, asOf: string): Name[] => {
  const view = { asOf, tier: 'article' } as const;
  const { case: event } = byId(record.claims, claim);
  const isAbout = (s: Statement): boolean => s.claims.some((id) => byId(record.claims, id).case === event);
  const about = statementsIn(record, view).filter(isAbout);
  const ids = new Set(about.map(({ id }) => id));
  const spans = record.spans.filter(({ statement }) => statement !== undefined && ids.has(statement));
  const { holders } = originsOf(record, claim, view);
  const origins = new Set(holders.map(({ group }) => group));
  const bases = new Set(
    holders.flatMap(({ statements }) =>
      statements.flatMap(({ cites }) =>
        cites
          .filter(({ role }) => role === 'basis')
          .map(({ id }) => groupOf(record, byId(record.statements, id).speaker)),
      ),
    ),
  );
  /** Whether a statement passes on, by any number of hops, what somebody among the origins said. */
  const relaysOrigin = ({ via }: Statement): boolean => {
    if (via === undefined) return false;
    const passed = byId(record.statements, via);
    return origins.has(groupOf(record, passed.speaker)) || relaysOrigin(passed);
  };

  const hasAccess = ({ basis }: Statement): boolean => basis === 'own-access';
  const kindOf = (group: string): string => byId(record.actors, group).kind;
  const groups = [
    ...new Set(spans.flatMap(({ path }) => path.map((actor) => groupOf(record, actor)))),
  ].filter((group) => kindOf(group) !== 'unnamed');
  const isText = (group: string): boolean => kindOf(group) === 'text';
  return [...groups.filter((g) => !isText(g)), ...groups.filter(isText)].map((group): Name => {
    const statements = about.filter(({ speaker }) => groupOf(record, speaker) === group);
    const named = spans.filter(({ path }) => path.some((actor) => groupOf(record, actor) === group));
    const standing = origins.has(group)
      ? 'origin'
      : isText(group)
        ? 'page'
        : statements.length > 0 && statements.every(relaysOrigin)
          ? 'relay'
          : bases.has(group)
            ? 'basis'
            : 'apart';
    return {
      group,
      standing,
      statement:
        holders.find((holder) => holder.group === group)?.statements[0] ??
        (standing === 'page' ? undefined : (statements.find(hasAccess) ?? statements[0])),
      paragraphs: [...new Set(named.map(({ paragraph }) => paragraph))].sort((a, b) => a - b),
    };
  });
};
