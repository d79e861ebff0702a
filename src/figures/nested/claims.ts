import { byId, type SectionRecord } from '../../record/story-record.ts';
import { claimsInCard, type Voice } from '../reply.ts';
import type { Steps } from './reading.ts';

/**
 * Claims on view at each step: of the statements shown so far, of their speakers as the article
 * carries them, and those its card repeats.
 */
export const claimsByStep = (voice: Voice, section: SectionRecord, steps: Steps): string[][] =>
  steps.map((step, i) => {
    const { record } = voice;
    const added = new Set(steps.slice(0, i + 1).flatMap(({ state }) => state.add));
    const shown = record.statements.filter(
      ({ id, speaker, appearances }) =>
        added.has(id) ||
        (added.has(speaker) && appearances.some(({ source }) => source === record.story.article)),
    );
    const said = shown.flatMap(({ claims }) => claims.map((id) => byId(record.claims, id).id));
    return [...new Set([...said, ...claimsInCard(voice, section.id, step.id)])];
  });
