import { earliest } from '../../record/dates.ts';
import { knownFrom } from '../../record/derive/unseen.ts';
import { byId, type StoryRecord } from '../../record/story-record.ts';
import type { TimelineState } from '../../schemas/states/timeline.ts';
import type { Statement } from '../../schemas/statement.ts';

/** A section's steps as the timeline reads them. */
export type Steps = { id: string; asOf?: string | undefined; state: TimelineState }[];

/** What a speaker made public on one day about one time. */
export interface Row {
  /** The first names the row. */
  statements: Statement[];
  known: string;
  tells: Statement['tells'];
}

/** Everything the steps add, in their order. */
export const addedIn = (record: StoryRecord, steps: Steps): Statement[] =>
  steps.flatMap((step) => step.state.add).map((id) => byId(record.statements, id));

/** The rows, in the order in which they became public; what the steps name first stands first on one day. */
export const rowsIn = (record: StoryRecord, steps: Steps): Row[] => {
  const rows: Row[] = [];
  for (const statement of addedIn(record, steps)) {
    if (statement.answers) continue;
    const known = knownFrom(statement);
    const { tells } = statement;
    const row = rows.find(
      (other) =>
        other.statements[0]?.speaker === statement.speaker &&
        other.known === known &&
        (!other.tells || !tells || other.tells.when === tells.when),
    );
    if (row) {
      row.statements.push(statement);
      row.tells ??= tells;
    } else rows.push({ statements: [statement], known, tells });
  }
  return rows.sort((a, b) => a.known.localeCompare(b.known));
};

/** The denials, each with the last row that was public before it and that its words answer. */
export const denialsIn = (
  record: StoryRecord,
  steps: Steps,
  rows: readonly Row[],
): { statement: Statement; row: number }[] =>
  addedIn(record, steps).flatMap((statement) => {
    const { answers } = statement;
    if (!answers) return [];
    const row = rows.findLastIndex(
      ({ statements, known }) =>
        known <= knownFrom(statement) &&
        statements.some(({ claims }) => claims.some((claim) => answers.claims.includes(claim))),
    );
    if (row < 0) {
      throw new Error(
        `"${statement.id}" answers no row that was public by then.\n` +
          '    → add the statement it answers to the same step, or one before it.',
      );
    }
    return [{ statement, row }];
  });

/** The first day anything on the timeline is said to have happened or became public, and the last. */
export const spanOf = (
  rows: readonly Row[],
  steps: readonly { asOf: string }[],
): [first: string, last: string] => {
  const firsts = rows.map(({ tells, known }) => earliest(tells?.when ?? known)).sort();
  const lasts = [...rows.map(({ known }) => known), ...steps.map(({ asOf }) => asOf)].sort();
  return [firsts[0] ?? '', lasts.at(-1) ?? ''];
};
