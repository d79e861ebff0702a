import { type Name, namesNear } from '../../record/derive/names.ts';
import { groupOf, type Origins, originsOf } from '../../record/derive/origins.ts';
import { byId, type SectionRecord, type StoryRecord } from '../../record/story-record.ts';
import type { Statement } from '../../schemas/statement.ts';
import { type OriginsSteps, stepsOf } from './stages.ts';

/** What the article has on a question, at its date and by itself alone: who is named near the answer, and where it begins. */
export interface Trace {
  steps: OriginsSteps;
  names: Name[];
  origins: Origins;
  /** The answer: what the one origin says. */
  answer: Statement;
  /** Whether what it cites as its basis carries the answer. */
  carried: boolean;
}

/** Traces the answer a section asks for. @throws Error when the article has none, or one that begins with several. */
export const traceOf = (record: StoryRecord, section: SectionRecord): Trace => {
  const steps = stepsOf(section);
  const { claim } = steps;
  const { asOf } = record.story;
  const origins = originsOf(record, claim, { asOf, tier: 'article' });
  const [holder, ...more] = origins.holders;
  const [answer] = holder?.statements ?? [];
  if (!holder || !answer || more.length > 0) {
    throw new Error(
      `This picture draws one origin; of "${claim}" the article has ${origins.holders.length} by ${asOf}.\n` +
        '    → ask another question, or draw the picture anew.',
    );
  }
  const names = namesNear(record, claim, asOf);
  const basis = names.find(({ standing }) => standing === 'basis');
  const carried = holder.statements
    .flatMap(({ cites }) => cites)
    .filter(
      ({ id, role }) =>
        role === 'basis' && groupOf(record, byId(record.statements, id).speaker) === basis?.group,
    )
    .every(({ supports }) => supports === 'yes');
  return { steps, names, origins, answer, carried };
};
