import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { placeOf } from './place.ts';

/** What was seen only in a weak copy carries nothing alone and is not quoted; a denial may be told from one. */
export const checkGrades = (story: LoadedStory): Problem[] => {
  const { sources, statements } = story.record;
  const gradeOf = new Map(sources.map(({ id, grade }) => [id, grade]));
  for (const { id, excerpts } of sources) {
    for (const { id: excerpt, seen } of excerpts) if (seen) gradeOf.set(`${id}/${excerpt}`, seen.grade);
  }
  const isWeak = (ref: string): boolean =>
    (gradeOf.get(ref) ?? gradeOf.get(ref.split('/')[0] ?? '')) === 'weak';

  const quoted = sources.flatMap((source) =>
    source.excerpts.flatMap(({ id }, i): Problem[] =>
      isWeak(`${source.id}/${id}`)
        ? [
            {
              ...placeOf(story, source, ['excerpts', i]),
              what: `the excerpt "${id}" was seen in a weak copy only`,
              fix: 'take the excerpt out; weak copies are not quoted. Was it seen elsewhere, say where: `seen:`.',
            },
          ]
        : [],
    ),
  );
  const alone = statements
    .filter(
      ({ stance, appearances }) =>
        stance !== 'denies' && appearances.every((a) => isWeak(a.excerpt ?? a.source)),
    )
    .map((statement): Problem => ({
      ...placeOf(story, statement, ['appearances']),
      what: `"${statement.id}" rests on weak copies alone`,
      fix: 'find a better copy, or leave the statement out; only a denial may be told from a weak copy.',
    }));
  return [...quoted, ...alone];
};
