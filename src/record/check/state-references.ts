import type { Section } from '../../schemas/section.ts';
import type { Kind, Path } from './known.ts';

type State = Section['steps'][number]['state'];

/** What a step's state names: the kind of thing, its id, and the field of the state that names it. */
interface StateReference {
  kind: Kind;
  id: string | undefined;
  path: Path;
}

const one = (kind: Kind, id: string | undefined, ...path: Path): StateReference => ({ kind, id, path });

/** Every id that a state names in the fields which several graphics have, or one has of its own. */
export const referencesOfState = (state: State): StateReference[] => {
  const found: StateReference[] = [];
  if ('add' in state) found.push(...state.add.map((id, i) => one('thing', id, 'add', i)));
  if ('evidence' in state) {
    found.push(one('excerpt', state.evidence?.of, 'evidence', 'of'));
    found.push(one('actor', state.evidence?.beside, 'evidence', 'beside'));
  }
  if ('show' in state) {
    found.push(one('claim', state.claim, 'claim'));
    state.words.forEach(({ by, of }, i) => {
      found.push(one('actor', by, 'words', i, 'by'), one('excerpt', of, 'words', i, 'of'));
    });
  }
  if ('differs' in state) found.push(one('wording', state.differs, 'differs'));
  if ('silent' in state) found.push(one('actor', state.silent, 'silent'));
  if ('cells' in state) {
    for (const [row, ids = []] of Object.entries(state.cells)) {
      found.push(...ids.map((id, i) => one('thing', id, 'cells', row, i)));
    }
  }
  return found;
};
