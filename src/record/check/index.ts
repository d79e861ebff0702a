import type { LoadedStory } from '../load.ts';
import { fillValues } from '../fill.ts';
import type { Problem } from '../problem.ts';
import { checkAccused } from './accused.ts';
import { checkAnswers } from './answers.ts';
import { checkArticleSpeakers } from './article-speakers.ts';
import { checkCircles } from './circles.ts';
import { checkConfidence } from './confidence.ts';
import { checkDocumentSpeakers } from './document-speakers.ts';
import { checkEventByDefault } from './event-by-default.ts';
import { checkEvents } from './events.ts';
import { checkEvidenceHolders } from './evidence-holders.ts';
import { checkGrades } from './grades.ts';
import { checkGuards } from './guards.ts';
import { checkHedges } from './hedges.ts';
import { checkDates } from './dates.ts';
import { checkDrift } from './drift.ts';
import { checkIds } from './ids.ts';
import { checkLeaks } from './leaks.ts';
import { checkLoaded } from './loaded.ts';
import { checkNeverNamed } from './never-named.ts';
import { checkQuotationMarks } from './quotation-marks.ts';
import { checkQuotes } from './quotes.ts';
import { checkReferences } from './references.ts';
import { checkSays } from './says.ts';
import { checkSpans } from './spans.ts';
import { checkSteps } from './steps.ts';
import { checkTypedValues } from './typed-values.ts';
import { checkTiers } from './tiers.ts';
import { checkTold } from './told.ts';
import { checkTimelines } from './timelines.ts';
import { checkUnusedClaims } from './unused-claims.ts';
import { checkWordings } from './wordings.ts';
import { checkWorked } from './worked.ts';
import { checkWords } from './words.ts';

export { checkFiles, proseFiles } from './files.ts';
export { checkHome } from './home.ts';
export { checkReservedIds } from './reserved-ids.ts';

/** What words say, asked only where all files were read: who alleges is known from the names of the record. */
const checkLanguage = (story: LoadedStory): Problem[] =>
  story.unread.files.size > 0
    ? []
    : [...checkHedges(story), ...checkLoaded(story), ...checkConfidence(story)];

/** Typed numbers and dates are looked for before those that are named are filled in, and only where every name holds. */
const checkValues = (story: LoadedStory, references: readonly Problem[]): Problem[] =>
  references.length > 0 || story.unread.files.size > 0
    ? []
    : [...checkTypedValues(story), ...fillValues(story)];

/** Who speaks, accuses and answers: what things of the record say of one another. */
const checkRelations = (story: LoadedStory): Problem[] => [
  ...checkUnusedClaims(story),
  ...checkAnswers(story),
  ...checkAccused(story),
  ...checkEvents(story),
  ...checkEventByDefault(story),
  ...checkTold(story),
  ...checkTiers(story),
  ...checkArticleSpeakers(story),
  ...checkDocumentSpeakers(story),
  ...checkSays(story),
  ...checkEvidenceHolders(story),
  ...checkWorked(story),
];

/** Every check of one story. Each is a file of its own and returns what it found. */
export const checkStory = (story: LoadedStory): Problem[] => {
  const names = [...checkIds(story), ...checkReferences(story), ...checkCircles(story)];
  const found = [
    ...names,
    ...checkValues(story, names),
    ...checkSpans(story),
    ...checkQuotationMarks(story),
    ...checkSteps(story),
    ...checkTimelines(story),
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
  // Asked only where all was read and every id names one thing, in no circle: a slip is told once.
  const settled = names.length === 0 && story.unread.files.size === 0;
  return settled ? [...found, ...checkRelations(story)] : found;
};
