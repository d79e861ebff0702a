import { latest } from '../../record/dates.ts';
import { statementOf } from '../../record/derive/excerpt.ts';
import { knownFrom } from '../../record/derive/unseen.ts';
import type { SectionRecord, StoryRecord } from '../../record/story-record.ts';
import { idsIn } from './ids.ts';

/** Days of what a step names: statements it shows, quotes, or dates. */
const daysNamed = (record: StoryRecord, section: SectionRecord, language: string, step: number): string[] => {
  const structure = section.structure.steps[step];
  const references = section.prose[language]?.steps.find(({ id }) => id === structure?.id)?.references ?? [];
  const named = new Set(idsIn(structure?.state));
  const quoted = references.flatMap(({ tag, id }) =>
    tag === 'Quote' ? (statementOf(record, id) ?? []) : [],
  );
  const dated = references.flatMap(({ tag, id }) => (tag === 'Date' ? id.split(':').slice(0, 1) : []));
  const statements = record.statements.filter(({ id }) => named.has(id) || dated.includes(id));
  const sources = record.sources
    .filter(({ id }) => dated.includes(id))
    .map(({ published }) => latest(published));
  return [...[...statements, ...quoted].map(knownFrom), ...sources];
};

/** The day a step's picture is drawn for: its own date, the article's where it has none, or the latest of what it names. */
export const dayOfStep = (
  record: StoryRecord,
  section: SectionRecord,
  language: string,
  step: number,
): string => {
  const asOf = section.structure.steps[step]?.asOf ?? record.story.asOf;
  return [asOf, ...daysNamed(record, section, language, step)].sort().at(-1) ?? asOf;
};

/**
 * The day from whose end each step of a section can be told: its own; never before a step above it, because nothing
 * once shown is taken away.
 */
export const stepDays = (record: StoryRecord, section: SectionRecord, language: string): string[] => {
  let day = '';
  return section.structure.steps.map((_, i) => {
    day = [day, dayOfStep(record, section, language, i)].sort().at(-1) ?? day;
    return day;
  });
};

/** The day on which a claim is first spoken to. */
export const claimDay = (record: StoryRecord, claim: string): string =>
  record.statements
    .filter(({ claims, answers }) => claims.includes(claim) || answers?.claims.includes(claim) === true)
    .map(knownFrom)
    .sort()[0] ?? record.story.asOf;

/** Days a reader can look from: on each something of the story's own event became public; the article's, and the last check. */
export const eventDays = (record: StoryRecord): string[] => {
  const { asOf, lastChecked } = record.story;
  const inArticle = record.statements
    .filter(({ appearances }) => appearances.some(({ source }) => source === record.story.article))
    .map(knownFrom)
    .filter((day) => day <= asOf);
  // The article tells of older events too; what it is about begins with what became public in its own year.
  const first = inArticle.filter((day) => day.slice(0, 4) === asOf.slice(0, 4)).sort()[0] ?? asOf;
  return [...new Set([...record.statements.map(knownFrom), asOf, lastChecked])]
    .filter((day) => day >= first && day <= lastChecked)
    .sort();
};
