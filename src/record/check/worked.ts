import { day } from '../../schemas/date.ts';
import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { statementsIn } from '../derive/origins.ts';
import { writtenIn } from '../written.ts';

/** A worked picture, `<Worked of="…" on="…" />`, is of a day that has come, on which something of its claim was public. */
export const checkWorked = (story: LoadedStory): Problem[] => {
  const { record } = story;
  const { asOf, lastChecked } = record.story;
  return writtenIn(record).flatMap(([, { file, references }]) =>
    references.flatMap(({ tag, id, on = asOf, line }): Problem[] => {
      if (tag !== 'Worked') return [];
      if (!day.safeParse(on).success || on > lastChecked) {
        const what = `<Worked on="${on}"> is no day up to the last check, ${lastChecked}`;
        return [
          { file, line, what, fix: 'write it as 2024-08-12, or leave it out: the article’s own date.' },
        ];
      }
      if (statementsIn(record, { asOf: on, tier: 'all' }).some(({ claims }) => claims.includes(id)))
        return [];
      const what = `<Worked of="${id}">: nothing on this claim was public by ${on}`;
      return [{ file, line, what, fix: 'give a later day, or another claim.' }];
    }),
  );
};
