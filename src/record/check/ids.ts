import { others } from '../../schemas/claim.ts';
import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { placeOf } from './place.ts';

type Path = readonly (string | number)[];

/** Ids are unique: those of the record across kinds, those within a source, a wording or a story within it. None is kept for a page. */
export const checkIds = (story: LoadedStory): Problem[] => [
  ...checkThings(story),
  ...checkParts(story),
  ...checkKept(story),
];

/** Ids are unique across actors, claims, sources, statements and absences: steps and addresses name them without saying which. */
const checkThings = (story: LoadedStory): Problem[] => {
  const { actors, claims, sources, statements, absences } = story.record;
  const seen = new Map<string, string>();
  return [actors, claims, sources, statements, absences].flat().flatMap((thing) => {
    const place = placeOf(story, thing, ['id']);
    const first = seen.get(thing.id);
    seen.set(thing.id, first ?? `${place.file}:${place.line}`);
    if (first === undefined) return [];
    return [
      {
        ...place,
        what: `the id "${thing.id}" is already used at ${first}`,
        fix: 'give one of the two another id.',
      },
    ];
  });
};

/** The excerpts of a source, the wordings of a story and their hops, and its sections. */
const checkParts = (story: LoadedStory): Problem[] => {
  const { sources, wordings, sections } = story.record;
  const twice = (parts: readonly { id: string; thing: object; path: Path }[], kind: string): Problem[] =>
    parts
      .filter(({ id }, i) => parts.findIndex((part) => part.id === id) < i)
      .map(({ id, thing, path }) => ({
        ...placeOf(story, thing, path),
        what: `the ${kind} "${id}" stands twice`,
        fix: 'give one of the two another id.',
      }));
  return [
    ...sources.flatMap((thing) =>
      twice(
        thing.excerpts.map(({ id }, i) => ({ id, thing, path: ['excerpts', i, 'id'] })),
        'excerpt',
      ),
    ),
    ...wordings.flatMap((thing) =>
      twice(
        thing.hops.map(({ id }, i) => ({ id, thing, path: ['hops', i, 'id'] })),
        'hop',
      ),
    ),
    ...twice(
      wordings.map((thing) => ({ id: thing.id, thing, path: ['id'] })),
      'wording',
    ),
    ...twice(
      [...new Set(sections)].map(({ id, structure }) => ({ id, thing: structure, path: [] })),
      'section',
    ),
  ];
};

/** No claim has the address of the page of statements on no question. */
const checkKept = (story: LoadedStory): Problem[] =>
  story.record.claims
    .filter(({ id }) => id === others)
    .map((claim) => ({
      ...placeOf(story, claim, ['id']),
      what: `no claim can be called "${others}": statements on no question stand at claims/${others}/`,
      fix: 'give it another id, a name of what is asked.',
    }));
