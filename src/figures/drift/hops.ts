import { cutsOf, type Hop } from '../../record/derive/cuts.ts';
import { excerptAt } from '../../record/derive/excerpt.ts';
import { type Role, roleIn } from '../../record/derive/role.ts';
import { byId, type StoryRecord } from '../../record/story-record.ts';
import type { Excerpt, Source } from '../../schemas/source.ts';
import type { DriftState } from '../../schemas/states/drift.ts';
import { type Part, partNames, type Wording } from '../../schemas/wording.ts';

export type Thread = DriftState['threads'][number];

/** A column: a document, with the hops whose words stand in it, the main one first. */
export interface Document {
  source: Source;
  hops: Hop[];
}

/** The document and the words a hop was cut from. */
export const excerptOf = (record: StoryRecord, { excerpt }: Hop): { source: Source; excerpt: Excerpt } =>
  excerptAt(record, excerpt);

/** The language a hop's words are in. */
export const languageOf = (record: StoryRecord, { excerpt }: Hop): string =>
  excerptAt(record, excerpt).language;

/** The hops a step shows, in the order it names them. */
export const shownHops = (wording: Wording, thread: Thread): Hop[] =>
  thread.hops?.map((id) => byId(wording.hops, id)) ?? wording.hops;

/** The documents of a wording, in the order its words came to them. */
export const documentsOf = (record: StoryRecord, hops: readonly Hop[]): Document[] => {
  const documents: Document[] = [];
  for (const hop of hops) {
    const { source } = excerptOf(record, hop);
    const known = documents.find((document) => document.source === source);
    if (known) known.hops.push(hop);
    else documents.push({ source, hops: [hop] });
  }
  return documents;
};

/** Who prints a hop's words, as what: their speaker in a document that has them verbatim, else the document's publisher, who passes them on. */
export const printerOf = (record: StoryRecord, hop: Hop): { actor: string; role: Role } => {
  const statement = byId(record.statements, hop.statement);
  const { source } = excerptOf(record, hop);
  const place = statement.appearances.find(({ excerpt }) => excerpt === hop.excerpt);
  const own = place?.mode === 'verbatim' || statement.speaker === source.publisher;
  return own
    ? { actor: statement.speaker, role: roleIn(record, statement) }
    : { actor: source.publisher, role: 'relays' };
};

/** How a hop's words came to it; undefined for the first. */
export const wayOf = (
  record: StoryRecord,
  hops: readonly Hop[],
  hop: Hop,
): 'retells' | 'translates' | undefined => {
  if (hop.from.length === 0) return undefined;
  const parents = hop.from.map((id) => byId(hops, id));
  const own = languageOf(record, hop);
  return parents.some((parent) => languageOf(record, parent) !== own) ? 'translates' : 'retells';
};

/**
 * The parts of the sentence in the order in which every hop has them, so that a column reads
 * downwards: a topological order (Kahn, 1962), the parts' own order where hops leave it open.
 */
export const partsInOrder = (record: StoryRecord, wording: string, hops: readonly Hop[]): Part[] => {
  const cuts = hops.map((hop) => cutsOf(hop, excerptOf(record, hop).excerpt.text).map(({ part }) => part));
  const left = partNames.filter((part) => cuts.some((parts) => parts.includes(part)));
  const order: Part[] = [];
  while (left.length > 0) {
    const next = left.find((part) =>
      cuts.every((parts) => parts.slice(0, Math.max(0, parts.indexOf(part))).every((p) => order.includes(p))),
    );
    if (next === undefined) {
      throw new Error(
        `The hops of "${wording}" have the parts ${left.join(', ')} in different orders.\n` +
          '    → cut them so that all have their parts in one order (record/wordings.yaml), or show fewer hops.',
      );
    }
    order.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return order;
};
