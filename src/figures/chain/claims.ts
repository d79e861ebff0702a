import { byId, type SectionRecord } from '../../record/story-record.ts';
import type { Statement } from '../../schemas/statement.ts';
import { claimsInCard, type Voice } from '../reply.ts';
import { type Speaker, type Steps, stepOf } from './speakers.ts';

/** Claims on view at each step: of every speaker shown so far, as the article carries them, and those its card repeats. */
export const claimsByStep = (
  voice: Voice,
  section: SectionRecord,
  steps: Steps,
  speakers: readonly Speaker[],
  denials: readonly Statement[],
): string[][] =>
  steps.map((step, i) => {
    const { record } = voice;
    const shown = speakers
      .filter((speaker) => speaker.step <= i)
      .flatMap(({ direct, relayed }) => [...direct, ...[...relayed.values()].flat()]);
    const said = shown.flatMap((span) =>
      span.statement === undefined ? [] : byId(record.statements, span.statement).claims,
    );
    const answered = denials
      .filter((s) => (stepOf(steps, s.id) ?? 0) <= i)
      .flatMap((s) => s.answers?.claims ?? []);
    return [...new Set([...said, ...answered, ...claimsInCard(voice, section.id, step.id)])];
  });
