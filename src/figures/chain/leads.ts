import { statementOf } from '../../record/derive/excerpt.ts';
import { groupOf } from '../../record/derive/origins.ts';
import { byId, type SectionRecord } from '../../record/story-record.ts';
import { type Evidence, leadsOf } from '../evidence.ts';
import type { Voice } from '../reply.ts';
import { findSpeaker, type Steps } from './speakers.ts';

/** Where the chain's marks lead: its speakers, its denials, the words shown as evidence, a basis that is cited. */
export const chainLeads = (voice: Voice, { structure }: SectionRecord): Evidence => {
  if (structure.graphic !== 'chain') return {};
  const { record } = voice;
  const steps: Steps = structure.steps;
  const added = new Set(steps.flatMap(({ state }) => state.add));
  const own = record.statements.filter(({ id }) => added.has(id));
  const cited = own
    .flatMap(({ cites }) => cites.filter(({ role }) => role === 'basis'))
    .map(({ id }) => byId(record.statements, id));
  const told = own.filter(({ stance }) => stance !== 'denies');
  /** Of a speaker what the steps tell of it, or what is cited there as basis; else what stands for it in the picture. */
  const standsFor = (actor: string): string | undefined =>
    (
      [...told, ...cited].find(({ speaker }) => groupOf(record, speaker) === actor) ??
      findSpeaker(record, steps, actor)?.statement
    )?.id;
  return leadsOf(voice, [
    ...record.actors.filter(({ id }) => added.has(id)).map(({ id }) => [id, standsFor(id)] as const),
    ...own.filter(({ stance }) => stance === 'denies').map(({ speaker, id }) => [speaker, id] as const),
    ...steps.flatMap(({ id, state: { evidence } }) =>
      evidence ? [[`evidence-${id}`, statementOf(record, evidence.of)?.id] as const] : [],
    ),
  ]);
};
