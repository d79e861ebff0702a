import { placeOfStatement } from '../addresses.ts';
import { isFace, type Lead, rootOf } from '../graphics/face.ts';
import type { Layout } from '../graphics/frames.ts';
import { formatDate } from '../i18n/date.ts';
import { byId } from '../record/story-record.ts';
import { others } from '../schemas/claim.ts';
import type { Statement } from '../schemas/statement.ts';
import type { Voice } from './reply.ts';

/**
 * The evidence of a picture: what each mark that stands for a statement leads to, by the mark's key. Marks whose keys
 * begin with it belong to it: its label, its lines (`graphics/face.ts`).
 */
export type Evidence = Record<string, Lead>;

/** Of some evidence what a picture can show: the rest would be sent for nothing. */
export const onView = (evidence: Evidence, layouts: readonly Layout[]): Evidence => {
  const shown = new Set(
    layouts.flatMap(({ items }) =>
      items.flatMap(({ mark: { key } }) => {
        const root = rootOf(key, evidence);
        return root !== undefined && isFace(key, root) ? [root] : [];
      }),
    ),
  );
  return Object.fromEntries(Object.entries(evidence).filter(([key]) => shown.has(key)));
};

/** Where a mark that stands for a statement leads. */
const leadTo = ({ record }: Voice, statement: string): Lead => {
  const place = placeOfStatement(record, statement);
  const claim = typeof place === 'object' && 'claim' in place ? place.claim : others;
  return [`${claim}#${statement}`];
};

/** The same for a mark without a label: who speaks, and when. */
export const namedLeadTo = (voice: Voice, statement: string): Lead => {
  const { record, language } = voice;
  const { speaker, public: date }: Statement = byId(record.statements, statement);
  const name = record.words[language]?.actors[speaker]?.name ?? speaker;
  const [to] = leadTo(voice, statement);
  return [to, `${name}, ${formatDate(date, language, 'long')}`];
};

/** Pairs of a mark's key and a statement as evidence. Without a statement a mark leads nowhere. */
export const leadsOf = (
  voice: Voice,
  pairs: readonly (readonly [key: string, statement: string | undefined])[],
): Evidence =>
  Object.fromEntries(
    pairs.flatMap(([key, statement]) =>
      statement === undefined ? [] : [[key, leadTo(voice, statement)] as const],
    ),
  );
