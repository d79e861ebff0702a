import { earliest, latest } from '../../record/dates.ts';
import { source as schema, type Source } from '../../schemas/source.ts';
import type { Voice } from '../reply.ts';
import { type Field, fields, type ListedDocument, type Option, type SourceList } from './data.ts';
import { documentOf } from './document.ts';

/** Best first, as the schema lists them. */
const grades = schema.shape.grade.options;

/** Oldest first; of two that begin on one day the more precise, then as the record has them. */
const byDate = (a: Source, b: Source): number =>
  earliest(a.published).localeCompare(earliest(b.published)) ||
  latest(a.published).localeCompare(latest(b.published));

/** Every document of the record, in order of date published, by year, with what it can be limited by. */
export const sourceList = (voice: Voice): SourceList => {
  const documents = [...voice.record.sources].sort(byDate).map((source) => documentOf(voice, source));
  return {
    total: documents.length,
    years: [...Map.groupBy(documents, ({ by }) => by.year)].map(([year, own]) => ({ year, documents: own })),
    options: Object.fromEntries(
      fields.map((field) => [field, optionsOf(voice, documents, field)]),
    ) as SourceList['options'],
    grades: grades
      .map((grade) => ({
        words: voice.t(`claim.grade.${grade}`),
        n: documents.filter(({ by }) => by.grade === grade).length,
      }))
      .filter(({ n }) => n > 0),
  };
};

/** The values of a field that some document has: years in order, grades best first, the rest by name. */
const optionsOf = ({ language }: Voice, documents: readonly ListedDocument[], field: Field): Option[] => {
  const words = new Map(
    documents.map((one): Option => [one.by[field], field === 'year' ? one.by.year : one[field]]),
  );
  if (field === 'grade') return [...words].sort(([a], [b]) => place(a) - place(b));
  return [...words].sort(([, a], [, b]) => a.localeCompare(b, language));
};

const place = (grade: string): number => grades.findIndex((one) => one === grade);
