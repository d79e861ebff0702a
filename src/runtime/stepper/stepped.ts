import type { Choices } from '../choices/choices.ts';

/**
 * What is stepped through once one section changes over.
 *
 * @param all ids of the sections on the page
 */
export const withStepped = (
  step: Choices['step'],
  section: string,
  stepped: boolean,
  all: readonly string[],
): Choices['step'] => {
  const others = (step === 'all' ? all : step).filter((id) => id !== section);
  if (!stepped) return others;
  const now = [...others, section];
  return all.length > 1 && all.every((id) => now.includes(id)) ? 'all' : now;
};
