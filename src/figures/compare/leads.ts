import type { CompareData } from '../../graphics/compare/data.ts';
import { statementOf } from '../../record/derive/excerpt.ts';
import { milestonesOf } from '../../record/derive/milestones.ts';
import type { SectionRecord } from '../../record/story-record.ts';
import { type Evidence, leadsOf, namedLeadTo } from '../evidence.ts';
import type { Voice } from '../reply.ts';
import { stepsOf } from './steps.ts';

/** Where the comparison leads: sentences, who fills their blanks, days of both years, contents, denials, words side by side. */
export const compareLeads = (voice: Voice, section: SectionRecord, { tracks }: CompareData): Evidence => {
  const { record } = voice;
  const steps = stepsOf(section);
  const milestones = record.cases.flatMap(({ id }) =>
    (['confirmed', 'attributed', 'charged'] as const).map(
      (kind) => [`${id}-${kind}`, milestonesOf(record, id)[kind]?.id] as const,
    ),
  );
  const words = steps.flatMap(({ state: { wordings } }, step) =>
    (Object.keys(wordings).length === 0 ? [] : record.cases).flatMap(({ id }, column) =>
      (wordings[id] ?? []).map(({ statement }, row) => [`words${step}-${column}-${row}`, statement] as const),
    ),
  );
  return {
    ...leadsOf(voice, [
      ...steps.flatMap(({ state }) =>
        state.sentences.map(
          ({ of }) => [`sentence-${of.split('/')[1] ?? ''}`, statementOf(record, of)?.id] as const,
        ),
      ),
      ...steps.flatMap(({ state }) => state.fill.map(({ statement }) => [statement, statement] as const)),
      ...milestones,
      ...tracks.flatMap(({ contents }) => contents.map(({ key }) => [key, key] as const)),
      ...words,
    ]),
    ...Object.fromEntries(
      tracks.flatMap((track) =>
        track.denials.map(({ key }) => [`${track.key}-${key}`, namedLeadTo(voice, key)] as const),
      ),
    ),
  };
};
