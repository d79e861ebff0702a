import type { Section } from '../../schemas/section.ts';
import type { Kind, Path } from './known.ts';

type State = Section['steps'][number]['state'];

/** What a step's state names: the kind of thing, its id, and the field of the state that names it. */
interface StateReference {
  kind: Kind;
  id: string | undefined;
  path: Path;
}

/** Every id that a state names in the fields which several graphics have, or one has of its own. */
export const referencesOfState = (state: State): StateReference[] => [
  ...('add' in state ? state.add.map((id, i) => ({ kind: 'thing' as const, id, path: ['add', i] })) : []),
  ...('evidence' in state
    ? [
        { kind: 'excerpt' as const, id: state.evidence?.of, path: ['evidence', 'of'] },
        { kind: 'actor' as const, id: state.evidence?.beside, path: ['evidence', 'beside'] },
      ]
    : []),
  ...('show' in state
    ? [
        { kind: 'claim' as const, id: state.claim, path: ['claim'] },
        ...state.words.flatMap(({ by, of }, i) => [
          { kind: 'actor' as const, id: by, path: ['words', i, 'by'] },
          { kind: 'excerpt' as const, id: of, path: ['words', i, 'of'] },
        ]),
      ]
    : []),
  ...('differs' in state ? [{ kind: 'wording' as const, id: state.differs, path: ['differs'] }] : []),
  ...('silent' in state ? [{ kind: 'actor' as const, id: state.silent, path: ['silent'] }] : []),
  ...('cells' in state
    ? Object.entries(state.cells).flatMap(([row, ids]) =>
        (ids ?? []).map((id, i) => ({ kind: 'thing' as const, id, path: ['cells', row, i] })),
      )
    : []),
];
