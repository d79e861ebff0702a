import type { CompareState } from '../../schemas/states/compare.ts';
import type { LoadedStory } from '../load.ts';
import { adviseId, type Problem } from '../problem.ts';
import { createNeed, isUnread, type Kind, type Path } from './known.ts';
import { placeOf } from './place.ts';

/** Words a step shows, with the excerpt they are cut from and, where it says so, the statement they belong to. */
interface Shown {
  path: Path;
  statement?: string;
  of: string;
  words: string;
  brief?: string | undefined;
}

/** All words a step of `compare` shows. */
export const wordsShownBy = ({ sentences, fill, wordings }: CompareState): Shown[] => [
  ...sentences.map((own, i) => ({ ...own, path: ['sentences', i] })),
  ...fill.map((own, i) => ({ ...own, path: ['fill', i] })),
  ...Object.entries(wordings).flatMap(([one, list]) =>
    list.map((own, i) => ({ ...own, path: ['wordings', one, i] })),
  ),
];

/** Steps of `compare` name what is in the record, and words under the statement that holds them. */
export const checkCompareSteps = (story: LoadedStory, known: Record<Kind, Set<string>>): Problem[] => {
  const { sections, statements, cases } = story.record;
  const problems: Problem[] = [];
  const need = createNeed(story, known, problems);
  const counted = new Set(cases.map(({ id }) => id));
  for (const { structure } of sections) {
    if (structure.graphic !== 'compare') continue;
    structure.steps.forEach(({ state }, i) => {
      const at = (...path: Path): Path => ['steps', i, 'state', ...path];
      for (const { path, statement, of } of wordsShownBy(state)) {
        need('excerpt', of, structure, at(...path, 'of'));
        need('statement', statement, structure, at(...path, 'statement'));
        const own = statements.find(({ id }) => id === statement);
        if (!own || own.appearances.some(({ excerpt }) => excerpt === of) || isUnread(story, of)) continue;
        problems.push({
          ...placeOf(story, structure, at(...path, 'of')),
          what: `the excerpt ${of} is not where "${own.id}" stands`,
          fix: 'name one of the excerpts of its appearances, or the statement these words belong to.',
        });
      }
      for (const field of ['wordings', 'posted', 'notFound'] as const) {
        for (const [one, ids] of Object.entries(state[field])) {
          if (!counted.has(one)) {
            problems.push({
              ...placeOf(story, structure, at(field, one)),
              what: `no case whose days are counted has the id "${one}"`,
              fix: adviseId(one, counted, 'record/cases.yaml'),
            });
          }
          if (field === 'posted') {
            state.posted[one]?.forEach((id, j) => need('statement', id, structure, at(field, one, j)));
          } else if (typeof ids === 'string') need('thing', ids, structure, at(field, one));
        }
      }
    });
  }
  return problems;
};
