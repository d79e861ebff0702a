import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { checkAnswers } from './answers.ts';
import { checkCircles } from './circles.ts';
import { checkConfidence } from './confidence.ts';
import { checkGrades } from './grades.ts';
import { checkGuards } from './guards.ts';
import { checkHedges } from './hedges.ts';
import { checkDates } from './dates.ts';
import { checkDrift } from './drift.ts';
import { checkIds } from './ids.ts';
import { checkLeaks } from './leaks.ts';
import { checkLoaded } from './loaded.ts';
import { checkNeverNamed } from './never-named.ts';
import { checkQuotes } from './quotes.ts';
import { checkReferences } from './references.ts';
import { checkSpans } from './spans.ts';
import { checkSteps } from './steps.ts';
import { checkUnusedClaims } from './unused-claims.ts';
import { checkWordings } from './wordings.ts';
import { checkWords } from './words.ts';

export { checkFiles, proseFiles } from './files.ts';
export { checkHome } from './home.ts';

/** What words say, asked only where all files were read: who alleges is known from the names of the record. */
const checkLanguage = (story: LoadedStory): Problem[] =>
  story.unread.files.size > 0
    ? []
    : [...checkHedges(story), ...checkLoaded(story), ...checkConfidence(story)];

/** Every check of one story. Each is a file of its own and returns what it found. */
export const checkStory = (story: LoadedStory): Problem[] => {
  const references = checkReferences(story);
  const found = [
    ...checkIds(story),
    ...references,
    ...checkCircles(story),
    ...checkSpans(story),
    ...checkSteps(story),
    ...checkWordings(story),
    ...checkWords(story),
    ...checkQuotes(story),
    ...checkDates(story),
    ...checkDrift(story),
    ...checkGuards(story),
    ...checkLanguage(story),
    ...checkNeverNamed(story),
    ...checkLeaks(story),
    ...checkGrades(story),
  ];
  // Who makes or answers what is asked only where every name holds: a slip is told once.
  return references.length > 0 ? found : [...found, ...checkUnusedClaims(story), ...checkAnswers(story)];
};
