import type { Reference, Written } from './prose.ts';
import type { StoryRecord } from './story-record.ts';

/** Everything of a story that is written as MDX, with its language: the words of its sections, and its method page. */
export const writtenIn = ({ sections, method }: StoryRecord): [language: string, written: Written][] => [
  ...sections.flatMap(({ prose }) => Object.entries(prose)),
  ...Object.entries(method),
];

/** All references of a file, in its steps and outside them. */
export const referencesOf = ({ references, steps }: Written): Reference[] => [
  ...references,
  ...steps.flatMap((step) => step.references),
];

/** The terms a file explains where they stand. */
export const termsIn = (written: Written): string[] =>
  referencesOf(written).flatMap(({ tag, id }) => (tag === 'Term' ? [id] : []));
