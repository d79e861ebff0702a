import type { Statement } from '../../schemas/statement.ts';
import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { placeOf } from './place.ts';

/** Saying no to a claim, or nothing about it, does not make it. */
const silent = new Set<Statement['stance']>(['denies', 'declines']);

/** Saying so makes it: nobody answers a claim by making it. */
const making = new Set<Statement['stance']>(['asserts', 'attributes', 'charges', 'convicts']);

/**
 * What a response answers was said by somebody else. When, is not asked: who is answered first may
 * stand in no copy that was read.
 */
export const checkAnswers = (story: LoadedStory): Problem[] => {
  const { actors, claims, statements } = story.record;
  const groups = new Map(actors.map(({ id, group }) => [id, group ?? id]));
  const groupOf = (id: string): string => groups.get(id) ?? id;
  const cases = new Map(claims.map((claim) => [claim.id, claim.case]));
  const caseOf = (id: string): string | undefined => cases.get(id);

  return statements.flatMap((statement): Problem[] => {
    const { id, speaker, stance, answers } = statement;
    if (!answers) return [];
    const own = answers.claims.find((claim) => making.has(stance) && statement.claims.includes(claim));
    if (own !== undefined) {
      return [
        {
          ...placeOf(story, statement, ['stance']),
          what: `"${id}" ${stance} the claim "${own}", which it answers`,
          fix: 'correct the stance, or what it answers.',
        },
      ];
    }
    const others = statements.filter(
      (other) => groupOf(other.speaker) !== groupOf(speaker) && !silent.has(other.stance),
    );
    const told = (asked: readonly Statement[], what: string, path: (string | number)[]): Problem[] => {
      if (asked.length > 0) return [];
      return [
        {
          ...placeOf(story, statement, ['answers', ...path]),
          what: `"${id}" answers ${what}, of which nobody else says anything`,
          fix: 'add the statement it answers, or take this away.',
        },
      ];
    };
    if (answers.claims.length === 0) {
      const asked = others.filter((other) => other.claims.some((claim) => caseOf(claim) === answers.case));
      return told(asked, `the event "${answers.case}"`, ['case']);
    }
    return answers.claims.flatMap((claim, i) =>
      told(
        others.filter((other) => other.claims.includes(claim)),
        `the claim "${claim}"`,
        ['claims', i],
      ),
    );
  });
};
