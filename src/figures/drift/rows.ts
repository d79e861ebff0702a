import type { DriftRow } from '../../graphics/drift/table.ts';
import { formatDate } from '../../i18n/date.ts';
import { cutsOf, type Hop } from '../../record/derive/cuts.ts';
import { byId, type SectionRecord } from '../../record/story-record.ts';
import type { Wording } from '../../schemas/wording.ts';
import type { Voice } from '../reply.ts';
import { excerptOf, languageOf, shownHops, wayOf } from './hops.ts';
import { nameOf } from './names.ts';

/** A hop's words as one line, with what is left out. */
const wordsOf = (text: string, hop: Hop): string =>
  cutsOf(hop, text)
    .map(({ words, before, after }) => `${before ? '… ' : ''}${words}${after ? ' …' : ''}`)
    .join(' ');

/** The rows of the drift's table: each hop that a step shows, from that step on. */
export const driftRows = (voice: Voice, { structure }: SectionRecord): DriftRow[] => {
  const { record } = voice;
  if (structure.graphic !== 'drift') return [];
  const seen = new Set<string>();
  return structure.steps.flatMap(({ state }, step) =>
    state.threads.flatMap((thread) => {
      const wording = byId(record.wordings, thread.wording);
      const hops = shownHops(wording, thread);
      const last = hops.findIndex(({ id }) => id === (thread.until ?? thread.at));
      return hops.slice(0, last + 1).flatMap((hop): DriftRow[] => {
        if (seen.has(`${wording.id}/${hop.id}`)) return [];
        seen.add(`${wording.id}/${hop.id}`);
        return [{ ...rowOf(voice, wording, hop), step }];
      });
    }),
  );
};

const rowOf = (voice: Voice, { hops }: Wording, hop: Hop): Omit<DriftRow, 'step'> => {
  const { record, language, t } = voice;
  const { source, excerpt } = excerptOf(record, hop);
  const last = hops.at(-1) ?? hop;
  const [claim = ''] = byId(record.statements, last.statement).claims;
  const way = wayOf(record, hops, hop);
  const name = nameOf(voice, hop);
  const words = wordsOf(excerpt.text, hop);
  const foreign = (text: string | undefined, of: Hop) =>
    text === undefined || languageOf(record, of) === language
      ? []
      : [{ text, language: languageOf(record, of) }];
  return {
    about: record.words[language]?.claims[claim] ?? '',
    who: excerpt.at ? t('drift.table.paragraph', { name, n: excerpt.at.paragraph }) : name,
    when: formatDate(source.published, language),
    way: [
      way === undefined ? t('drift.table.first') : t(`drift.way.${way}`),
      ...(hop.inferred ? [t('drift.inferred')] : []),
    ].join(', '),
    words,
    foreign: [
      ...foreign(words, hop),
      ...hop.changes.flatMap(({ was, now }) => [
        ...foreign(now, hop),
        ...hops.filter(({ id }) => hop.from.includes(id)).flatMap((parent) => foreign(was, parent)),
      ]),
    ],
    changes: hop.changes
      .map(({ kind, was, now }) => {
        const label = t(`drift.change.${kind}`);
        if (was !== undefined && now !== undefined) return t('drift.table.change', { label, was, now });
        const words = was ?? now;
        return words === undefined ? label : t('drift.table.one', { label, words });
      })
      .join('; '),
  };
};
