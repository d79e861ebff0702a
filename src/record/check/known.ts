import type { LoadedStory } from '../load.ts';
import { adviseId, type Problem } from '../problem.ts';
import { placeOf } from './place.ts';

export type Path = readonly (string | number)[];

/** What ids can name, and where an author finds them. */
export const definedIn = {
  actor: 'record/actors.yaml',
  claim: 'record/claims.yaml',
  case: 'the claims of record/claims.yaml',
  source: 'record/sources/',
  statement: 'record/statements/',
  excerpt: 'the excerpts of record/sources/',
  step: 'the steps of sections/, as <section>-<step>',
  hop: 'the hops of this wording',
  wording: 'record/wordings.yaml',
  term: 'the terms of record/words/<language>.yaml',
  thing: 'record/',
} as const;
export type Kind = keyof typeof definedIn;

/** Every id of a story, by what it names. */
export const knownIn = ({ record }: LoadedStory): Record<Kind, Set<string>> => {
  const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
  const { actors, claims, sources, statements, absences, sections, wordings, words } = record;
  return {
    actor: new Set(ids(actors)),
    claim: new Set(ids(claims)),
    case: new Set(claims.map((claim) => claim.case)),
    source: new Set(ids(sources)),
    statement: new Set(ids(statements)),
    excerpt: new Set(sources.flatMap((s) => s.excerpts.map((e) => `${s.id}/${e.id}`))),
    step: new Set(sections.flatMap((s) => s.structure.steps.map((step) => `${s.id}-${step.id}`))),
    hop: new Set(),
    wording: new Set(ids(wordings)),
    term: new Set(Object.values(words).flatMap(({ terms }) => Object.keys(terms))),
    thing: new Set([actors, sources, statements, absences].flatMap(ids)),
  };
};

/** Whether an id stands in something that could not be read, which was told already. */
export const isUnread = ({ unread }: LoadedStory, id: string): boolean =>
  id.split('/').some((part) => unread.ids.has(part));

/** Makes the check that an id is known; what is not is added to `problems`, at the field that names it. */
export const createNeed =
  (story: LoadedStory, known: Record<Kind, Set<string>>, problems: Problem[]) =>
  (kind: Kind, id: string | undefined, thing: object, path: Path): void => {
    if (id === undefined || known[kind].has(id) || isUnread(story, id)) return;
    problems.push({
      ...placeOf(story, thing, path),
      what: kind === 'thing' ? `nothing in the record has the id "${id}"` : `no ${kind} has the id "${id}"`,
      fix: adviseId(id, known[kind], definedIn[kind]),
    });
  };
