import { others, placeOfStatement } from '../addresses.ts';
import { formatDate } from '../i18n/date.ts';
import { byId } from '../record/story-record.ts';
import type { Statement } from '../schemas/statement.ts';
import type { Voice } from './reply.ts';

/** Where marks lead: `<claim>#<statement>`, and what a mark is called where no label of its own says it. */
export type Lead = [to: string, name?: string];

/**
 * The evidence of a picture: what each mark that stands for a statement leads to, by the mark's key. Marks whose keys
 * begin with it belong to it: its label, its lines (`runtime/evidence/targets.ts` reads them so).
 */
export type Evidence = Record<string, Lead>;

/** Where a mark that stands for a statement leads. */
export const leadTo = ({ record }: Voice, statement: string): Lead => {
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
