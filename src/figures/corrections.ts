import { addressOf } from '../addresses.ts';
import { formatDate } from '../i18n/date.ts';
import type { Voice } from './reply.ts';

/** Something a correction touched: what it is called, and where it is. */
interface Touched {
  name: string;
  address: string;
}

/** One correction as the log shows it. */
export interface Logged {
  day: string;
  date: string;
  what: string;
  why: string;
  steps: Touched[];
  /** Sections whose embeds show a step it touched, by their question. */
  embeds: Touched[];
  claims: Touched[];
}

/** The log in the order it was written, which is only ever added to. */
const logOf = (voice: Voice): Logged[] => {
  const { record, language } = voice;
  return record.corrections.map(({ date, what, why, steps, claims }): Logged => {
    const sections = record.sections.map((section) => ({
      section,
      touched: section.structure.steps.filter(({ id }) => steps.includes(`${section.id}-${id}`)),
    }));
    return {
      day: date,
      date: formatDate(date, language, 'long'),
      what,
      why,
      steps: sections.flatMap(({ section: { id, prose }, touched }) =>
        touched.map((step) => ({
          name: prose[language]?.steps.find((one) => one.id === step.id)?.heading ?? step.id,
          address: addressOf(voice, { inStory: `${id}-${step.id}` }),
        })),
      ),
      embeds: sections
        .filter(({ touched }) => touched.length > 0)
        .map(({ section: { id, prose } }) => ({
          name: prose[language]?.matter.question ?? id,
          address: addressOf(voice, { section: id }),
        })),
      claims: claims.map((id) => ({
        name: record.words[language]?.claims[id] ?? id,
        address: addressOf(voice, { claim: id }),
      })),
    };
  });
};

/** What was corrected, the newest first; of one day, the one written later first. */
export const correctionsOf = (voice: Voice): Logged[] =>
  logOf(voice)
    .reverse()
    .sort((a, b) => b.day.localeCompare(a.day));

/** What was corrected in a section or claim, the newest first, with its place in the log, counted from 0. */
export const correctionsIn = (
  voice: Voice,
  of: { section: string } | { claim: string },
): { place: number; logged: Logged }[] => {
  const address = addressOf(voice, of);
  return logOf(voice)
    .map((logged, place) => ({ place, logged }))
    .filter(({ logged }) =>
      [...logged.embeds, ...logged.claims].some((touched) => touched.address === address),
    )
    .reverse();
};
