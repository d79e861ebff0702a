import { milestonesOf } from '../derive/milestones.ts';
import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { createNeed, type Kind } from './known.ts';
import { placeOf } from './place.ts';

/** The cases of `record/cases.yaml` are named by claims, their victims and officials are actors. */
export const checkCases = (story: LoadedStory, known: Record<Kind, Set<string>>): Problem[] => {
  const { cases } = story.record;
  const problems: Problem[] = [];
  const need = createNeed(story, known, problems);
  cases.forEach((one, i) => {
    need('case', one.id, one, ['id']);
    need('actor', one.official, one, ['official']);
    one.victims.forEach((id, j) => need('actor', id, one, ['victims', j]));
    if (cases.findIndex(({ id }) => id === one.id) < i) {
      problems.push({
        ...placeOf(story, one, ['id']),
        what: `the case "${one.id}" stands twice`,
        fix: 'remove one of the two.',
      });
    }
  });
  return problems;
};

/** Days are counted from a victim's own word: asked only where every name of the record holds. */
export const checkDayZero = (story: LoadedStory): Problem[] =>
  // A statement that could not be read may be the one.
  (story.unread.files.size > 0 ? [] : story.record.cases)
    .filter(({ id }) => !milestonesOf(story.record, id).confirmed)
    .map((one) => ({
      ...placeOf(story, one, ['victims']),
      what: `none of the victims of "${one.id}" says in the record that it was broken into, so there is no day 0`,
      fix: 'add that statement (stance asserts, a claim of the kind "intrusion"), or correct "victims".',
    }));
