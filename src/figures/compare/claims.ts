import { milestonesOf } from '../../record/derive/milestones.ts';
import { statementsIn } from '../../record/derive/origins.ts';
import { byId, type SectionRecord, type StoryRecord } from '../../record/story-record.ts';
import type { Statement } from '../../schemas/statement.ts';
import { claimsInCard, type Voice } from '../reply.ts';
import type { Steps } from './steps.ts';

/** A milestone of a case with what its speaker did in the same way on the same day: charges may be told as several statements. */
export const actOf = (record: StoryRecord, caseId: string, which: 'attributed' | 'charged'): Statement[] => {
  const first = milestonesOf(record, caseId)[which];
  if (!first) return [];
  return statementsIn(record, { asOf: '9999-12-31', tier: 'all' }).filter(
    (s) =>
      s.speaker === first.speaker &&
      s.stance === first.stance &&
      s.public === first.public &&
      s.claims.some((id) => byId(record.claims, id).case === caseId),
  );
};

/** Claims of the milestones on view at a step. */
export const milestoneClaims = (record: StoryRecord, steps: Steps, step: number): string[] => {
  const milestones = steps.slice(0, step + 1).flatMap(({ state }) => state.milestones);
  return [...new Set(milestones)].flatMap((which) =>
    record.cases.flatMap(({ id }) => actOf(record, id, which).flatMap(({ claims }) => claims)),
  );
};

/** Claims the article makes where some of its words stand. */
const claimsAt = (record: StoryRecord, excerptRef: string): string[] => {
  const [source = '', excerpt = ''] = excerptRef.split('/');
  const { at } = byId(byId(record.sources, source).excerpts, excerpt);
  return record.spans
    .filter((span) => span.paragraph === at?.paragraph && span.to >= at.from && span.from <= at.to)
    .flatMap(({ statement }) => (statement === undefined ? [] : byId(record.statements, statement).claims));
};

/**
 * Claims on view at each step: of the sentences and of who fills their blanks, of the milestones and the
 * words beside each other, and those the card repeats. Who posts files tells an act of its own, which
 * nobody alleges against it here; so those are not among them.
 */
export const claimsByStep = (voice: Voice, section: SectionRecord, steps: Steps): string[][] =>
  steps.map(({ id, state }, step) => {
    const { record } = voice;
    const before = steps.slice(0, step + 1).map((own) => own.state);
    const page = state.view === 'page' ? before.filter(({ view }) => view === 'page') : [];
    const said = [...page.flatMap(({ fill }) => fill), ...Object.values(state.wordings).flat()].map(
      ({ statement }) => byId(record.statements, statement),
    );
    return [
      ...new Set([
        ...page.flatMap(({ sentences }) => sentences).flatMap(({ of }) => claimsAt(record, of)),
        ...said.flatMap(({ claims }) => claims),
        ...milestoneClaims(record, steps, step),
        ...claimsInCard(voice, section.id, id),
      ]),
    ];
  });
