import type { StoryRecord } from '../../record/story-record.ts';
import { idsIn } from '../as-known/ids.ts';
import type { Voice } from '../reply.ts';
import type { ClaimPage } from './data.ts';

/**
 * Where the story speaks of a claim: steps whose words repeat it (`<Claim>`), quote a statement about it
 * (`<Quote>`), or whose picture names it or such a statement.
 */
export const stepsAbout = (
  { record, language }: Voice,
  claim: string,
  statements: readonly string[],
): ClaimPage['steps'] => {
  const own = new Set(statements);
  const excerpts = new Set(
    record.statements
      .filter(({ id }) => own.has(id))
      .flatMap(({ appearances }) => appearances.flatMap(({ excerpt }) => excerpt ?? [])),
  );
  return record.sections.flatMap(({ id: section, number, structure, prose }) =>
    structure.steps.flatMap(({ id: step, state }) => {
      const told = prose[language]?.steps.find((one) => one.id === step);
      const named = (told?.references ?? []).some(
        ({ tag, id }) => (tag === 'Claim' && id === claim) || (tag === 'Quote' && excerpts.has(id)),
      );
      if (!named && !idsIn(state).some((id) => id === claim || own.has(id))) return [];
      return [{ address: `${section}-${step}`, words: `${number}. ${told?.heading ?? step}` }];
    }),
  );
};

/** The claims a section speaks of, in the record's order. */
export const claimsIn = (voice: Voice, section: string): StoryRecord['claims'] =>
  voice.record.claims.filter(({ id }) => {
    const statements = voice.record.statements.filter(({ claims }) => claims.includes(id));
    return stepsAbout(
      voice,
      id,
      statements.map((s) => s.id),
    ).some(({ address }) => address.startsWith(`${section}-`));
  });
