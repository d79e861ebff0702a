import { byId, type SectionRecord } from '../../record/story-record.ts';
import { type Evidence, leadsOf, namedLeadTo } from '../evidence.ts';
import type { Voice } from '../reply.ts';
import { stepsOf } from './data.ts';
import { denialsIn, rowsIn } from './rows.ts';

/** Where the timeline's marks lead: each row to what it says of whoever is accused, else to what names it; each denial to itself. */
export const timelineLeads = (voice: Voice, section: SectionRecord): Evidence => {
  const { record } = voice;
  const steps = stepsOf(voice, section);
  const rows = rowsIn(record, steps);
  return {
    ...leadsOf(
      voice,
      rows.flatMap(({ statements }) => {
        const [named] = statements;
        const accuses = statements.find(({ claims }) =>
          claims.some((claim) => byId(record.claims, claim).accuses.length > 0),
        );
        return named ? [[named.id, (accuses ?? named).id] as const] : [];
      }),
    ),
    ...Object.fromEntries(
      denialsIn(record, steps, rows).map(({ statement: { id } }) => [id, namedLeadTo(voice, id)]),
    ),
  };
};
