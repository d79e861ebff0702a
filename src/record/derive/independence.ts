import type { Statement } from '../../schemas/statement.ts';
import { byId, type StoryRecord } from '../story-record.ts';
import { groupOf, originsOf, statementsIn, type View } from './origins.ts';

/** Every statement one rests on, by any number of links (`via`, and `cites` with role basis). */
const upstreamOf = (record: StoryRecord, statement: Statement): Set<string> => {
  const found = new Set<string>();
  const queue = [statement];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const links = [next.via, ...next.cites.filter((c) => c.role === 'basis').map((c) => c.id)];
    for (const id of links) {
      if (id === undefined || found.has(id)) continue;
      found.add(id);
      queue.push(byId(record.statements, id));
    }
  }
  return found;
};

/**
 * Whether two statements are independent: of different evidence holders, sharing no upstream, each
 * stating access of its own. Two that are not are separate speakers, no more.
 */
export const areIndependent = (record: StoryRecord, a: Statement, b: Statement): boolean => {
  if (groupOf(record, a.speaker) === groupOf(record, b.speaker)) return false;
  if (a.basis !== 'own-access' || b.basis !== 'own-access') return false;
  const [upA, upB] = [upstreamOf(record, a).add(a.id), upstreamOf(record, b).add(b.id)];
  return ![...upA].some((id) => upB.has(id));
};

/** What stands behind a claim at a date, told apart: saying it again is not backing it up. */
export interface Support {
  /** Statements that begin the claim, one evidence holder each. */
  origins: number;
  /** Origins that are independent of an earlier one: corroboration. */
  corroborations: number;
  /** Statements of the claim that pass on or rest on another: repetition. */
  repetitions: number;
}

/** Repetition and corroboration of a claim at a date. */
export const supportOf = (record: StoryRecord, claim: string, view: View): Support => {
  const { holders } = originsOf(record, claim, view);
  const firsts = holders.flatMap(
    ({ statements }) => statements.find((s) => s.basis === 'own-access') ?? statements[0] ?? [],
  );
  const starts = new Set(holders.flatMap(({ statements }) => statements.map((s) => s.id)));
  const stating = new Set(['asserts', 'attributes', 'charges', 'convicts', 'reports']);
  const all = statementsIn(record, view).filter((s) => s.claims.includes(claim) && stating.has(s.stance));
  return {
    origins: holders.length,
    corroborations: firsts.filter((s, i) =>
      firsts.slice(0, i).some((earlier) => areIndependent(record, earlier, s)),
    ).length,
    repetitions: all.filter((s) => !starts.has(s.id)).length,
  };
};
