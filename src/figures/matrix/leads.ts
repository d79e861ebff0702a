import { responsesTo } from '../../record/derive/response.ts';
import { byId, type SectionRecord } from '../../record/story-record.ts';
import { type Evidence, leadsOf } from '../evidence.ts';
import type { Voice } from '../reply.ts';

/** Where the matrix leads: each column's head to its statement, and cells to the statements that fill them. */
export const matrixLeads = (voice: Voice, { structure }: SectionRecord): Evidence => {
  if (structure.graphic !== 'matrix') return {};
  const { record } = voice;
  const columns = structure.steps.flatMap(({ asOf = record.story.asOf, state }) =>
    state.add.map((id) => ({ id, asOf, filled: state.cells, claims: byId(record.statements, id).claims })),
  );
  const known = new Set(record.statements.map(({ id }) => id));
  return leadsOf(
    voice,
    columns.flatMap(({ id, asOf, filled, claims }, i) => [
      [id, id] as const,
      [`blanks-${i}`, id] as const,
      ...Object.entries(filled).flatMap(([row, ids]) =>
        (ids ?? []).map(
          (named, part) => [`${id}-${row}-${part}`, known.has(named) ? named : undefined] as const,
        ),
      ),
      ...responsesTo(record, claims.slice(0, 1), asOf).map(
        ({ statement }, part) => [`${id}-reply-${part}`, statement?.id] as const,
      ),
    ]),
  );
};
