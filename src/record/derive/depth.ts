import type { Statement } from '../../schemas/statement.ts';
import { byId, type StoryRecord } from '../story-record.ts';

/** How far a statement stands from somebody's own access. */
export interface Depth {
  /** Actors on the way, from the statement's speaker to where it ends. */
  path: string[];
  /** Hops along `via` and `cites` (role basis); 0 when the speaker states access of its own. */
  hops: number;
  /** Whether the path ends at own access; if not, it ends at the last actor, basis not stated. */
  endsAtOwnAccess: boolean;
}

/**
 * The shortest path along `via` and `cites` (role basis) to own access, by breadth-first search. With `shown` only along
 * links that carry the statement: what it cites as its basis and does not say so is then no way to it.
 */
export const depthOf = (record: StoryRecord, statement: Statement, shown = false): Depth => {
  const queue: Statement[][] = [[statement]];
  const seen = new Set([statement.id]);
  let longest: Statement[] = [statement];
  for (let walk = queue.shift(); walk; walk = queue.shift()) {
    const last = walk.at(-1) ?? statement;
    if (last.basis === 'own-access') return asDepth(walk, true);
    if (walk.length > longest.length) longest = walk;
    const next = [
      ...(last.via === undefined ? [] : [last.via]),
      ...last.cites.filter((c) => c.role === 'basis' && (!shown || c.supports !== 'no')).map((c) => c.id),
    ];
    for (const id of next) {
      if (seen.has(id)) continue;
      seen.add(id);
      queue.push([...walk, byId(record.statements, id)]);
    }
  }
  return asDepth(longest, false);
};

const asDepth = (walk: Statement[], endsAtOwnAccess: boolean): Depth => ({
  path: walk.map(({ speaker }) => speaker),
  hops: walk.length - 1,
  endsAtOwnAccess,
});

/** Hops between the article and the actor whose words a statement's spans carry: as printed, and at least so many with inferred texts in between. */
export const hopsInArticle = (
  record: StoryRecord,
  statement: string,
): { asPrinted: number; withInferred: number } => {
  const paths = record.spans.filter((span) => span.statement === statement).map((span) => span.path);
  const asPrinted = Math.min(...paths.map((path) => path.length - 1));
  let inferred = 0;
  let source = byId(record.sources, record.story.article);
  while (source.madeFrom) {
    inferred += 1;
    source = byId(record.sources, source.madeFrom.source);
  }
  return { asPrinted, withInferred: asPrinted + inferred };
};
