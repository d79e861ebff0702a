import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { checkCircles } from './circles.ts';
import { checkConfidence } from './confidence.ts';
import { checkGrades } from './grades.ts';
import { checkGuards } from './guards.ts';
import { checkHedges } from './hedges.ts';
import { checkIds } from './ids.ts';
import { checkLeaks } from './leaks.ts';
import { checkLoaded } from './loaded.ts';
import { checkNeverNamed } from './never-named.ts';
import { checkQuotes } from './quotes.ts';
import { checkReferences } from './references.ts';
import { checkSpans } from './spans.ts';
import { checkSteps } from './steps.ts';
import { checkWords } from './words.ts';

/** Every check of one story. Each is a file of its own and returns what it found. */
export const checkStory = (story: LoadedStory): Problem[] => [
  ...checkIds(story),
  ...checkReferences(story),
  ...checkCircles(story),
  ...checkSpans(story),
  ...checkSteps(story),
  ...checkWords(story),
  ...checkQuotes(story),
  ...checkGuards(story),
  ...checkHedges(story),
  ...checkLoaded(story),
  ...checkConfidence(story),
  ...checkNeverNamed(story),
  ...checkLeaks(story),
  ...checkGrades(story),
];
