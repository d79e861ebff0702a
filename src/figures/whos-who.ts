import { groupOf } from '../record/derive/origins.ts';
import { wholesOf } from '../record/derive/response.ts';
import type { Actor } from '../schemas/actor.ts';
import type { Voice } from './reply.ts';

/** One actor, in the same words as every other. */
export interface Who {
  id: string;
  name: string;
  /** Its kind, and what it is part of. */
  kind: string;
  interest: string | undefined;
  /** The evidence holder it is counted as, where that is another. */
  countedAs: { id: string; name: string } | undefined;
  statements: string;
}

/** An evidence holder: who is counted as it, and why. */
export interface Holder {
  id: string;
  name: string;
  because: string;
  members: string[];
}

/** Everybody who speaks in the record or is accused in it, by name, and the evidence holders they are counted as. */
export const whosWho = ({ record, language, t }: Voice): { people: Who[]; holders: Holder[] } => {
  const words = record.words[language]?.actors ?? {};
  const nameOf = (id: string): string => words[id]?.name ?? id;
  const byName = <T extends { name: string }>(a: T, b: T): number =>
    sortedBy(a.name).localeCompare(sortedBy(b.name), language);
  const said = (id: string): number => record.statements.filter(({ speaker }) => speaker === id).length;
  const accused = new Set(
    record.claims.flatMap(({ accuses }) =>
      accuses.flatMap((one) => (typeof one === 'string' ? one : (one.partOf ?? []))),
    ),
  );
  const groups = new Map(record.groups.map((group) => [group.id, group]));
  const shown = record.actors.filter(({ id }) => said(id) > 0 || accused.has(id));
  const kindOf = (actor: Actor): string => {
    const [, ...wholes] = wholesOf(record, actor.id);
    const [whole] = wholes;
    const kind = t(`who.kind.${actor.kind}`);
    return whole === undefined ? kind : t('who.part-of', { kind, whole: nameOf(whole) });
  };
  const people = shown.map((actor): Who => {
    const group = groupOf(record, actor.id);
    const n = said(actor.id);
    return {
      id: actor.id,
      name: nameOf(actor.id),
      kind: kindOf(actor),
      interest: words[actor.id]?.interest,
      countedAs: group !== actor.id && groups.has(group) ? { id: group, name: nameOf(group) } : undefined,
      statements: t(n === 0 ? 'who.statements.none' : n === 1 ? 'who.statement' : 'who.statements', { n }),
    };
  });
  const holders = record.groups.map(({ id, because }): Holder => ({
    id,
    name: nameOf(id),
    because,
    members: shown
      .filter((actor) => actor.id !== id && groupOf(record, actor.id) === id)
      .map((actor) => nameOf(actor.id))
      .sort((a, b) => sortedBy(a).localeCompare(sortedBy(b), language)),
  }));
  return { people: people.sort(byName), holders: holders.sort(byName) };
};

/** Names are put in order by their first letter or digit, without a quotation mark or an article before it. */
const sortedBy = (name: string): string => name.replace(/^(?:[^\p{L}\p{N}]+|The |A )+/u, '');
