import { accusedBy, wholeOf } from '../derive/response.ts';
import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { placeOf } from './place.ts';

/**
 * Whoever answers a claim is accused by it, or part of who is: a claim that lost its accused would be
 * shown without the reply. Somebody else who denies it says so, with `notAccused`.
 */
export const checkAccused = (story: LoadedStory): Problem[] => {
  const { record } = story;
  return record.statements.flatMap((statement): Problem[] => {
    const { id, speaker, answers } = statement;
    if (!answers) return [];
    const whole = wholeOf(record, speaker);
    const tell = (path: (string | number)[], what: string, fix: string): Problem => ({
      ...placeOf(story, statement, ['answers', ...path]),
      what: `"${id}" ${what}`,
      fix,
    });
    // Without claims it answers the event: one of its claims accuses the speaker.
    const ofEvent = record.claims.filter((claim) => claim.case === answers.case).map((claim) => claim.id);
    const asked =
      answers.claims.length === 0
        ? [{ path: ['case'], name: `the event "${answers.case}"`, accused: accusedBy(record, ofEvent) }]
        : answers.claims.map((claim, i) => ({
            path: ['claims', i],
            name: `the claim "${claim}"`,
            accused: accusedBy(record, [claim]),
          }));
    return asked.flatMap(({ path, name, accused }) => {
      if (accused.length === 0) {
        return tell(
          path,
          `answers ${name}, which accuses nobody`,
          'say in "accuses" of the claim whom it accuses, or take it away here.',
        );
      }
      if (accused.includes(whole) === !answers.notAccused) return [];
      return answers.notAccused
        ? tell(path, `says "notAccused", but ${name} accuses "${whole}"`, 'take "notAccused" away.')
        : tell(
            path,
            `answers ${name}, which does not accuse its speaker "${speaker}"`,
            'correct the speaker, or "accuses" of the claim; who denies what others are accused of says "notAccused: true".',
          );
    });
  });
};
