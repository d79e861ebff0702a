import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { checkCircles } from './circles.ts';
import { checkIds } from './ids.ts';
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
];
