import { formatDate } from '../../i18n/date.ts';
import { latest } from '../../record/dates.ts';
import { cutsOf, type Hop } from '../../record/derive/cuts.ts';
import { excerptAt } from '../../record/derive/excerpt.ts';
import { byId, type StoryRecord } from '../../record/story-record.ts';
import type { Wording } from '../../schemas/wording.ts';
import { wayOf } from '../drift/hops.ts';
import { nameOf } from '../drift/names.ts';
import type { Voice } from '../reply.ts';
import type { ClaimPage, ThreadHop } from './data.ts';

/** The wordings in which words about a claim were followed on their way. */
export const wordingsAbout = (record: StoryRecord, claim: string): Wording[] =>
  record.wordings.filter(({ hops }) =>
    hops.some(({ statement }) => byId(record.statements, statement).claims.includes(claim)),
  );

/** The same, hop by hop, as a page shows them. */
export const threadsOf = (voice: Voice, claim: string): ClaimPage['threads'] =>
  wordingsAbout(voice.record, claim).map(({ id, hops }) => ({
    id,
    hops: hops.map((hop) => threadHop(voice, hops, hop)),
  }));

const threadHop = (voice: Voice, hops: Wording['hops'], hop: Hop): ThreadHop => {
  const { record, language, t } = voice;
  const { source, excerpt, language: lang } = excerptAt(record, hop.excerpt);
  const way = wayOf(record, hops, hop);
  const name = nameOf(voice, hop);
  return {
    day: latest(source.published),
    who: excerpt.at ? t('drift.table.paragraph', { name, n: excerpt.at.paragraph }) : name,
    date: formatDate(source.published, language, 'long'),
    source: source.id,
    way: [
      way === undefined ? t('drift.table.first') : t(`drift.way.${way}`),
      ...(hop.inferred ? [t('drift.inferred')] : []),
    ].join(', '),
    words: cutsOf(hop, excerpt.text)
      .map(({ words, before, after }) => `${before ? '… ' : ''}${words}${after ? ' …' : ''}`)
      .join(' '),
    ...(lang === language ? {} : { lang }),
    changes: hop.changes.map(({ kind, was, now }) => {
      const label = t(`drift.change.${kind}`);
      if (was !== undefined && now !== undefined) return t('drift.table.change', { label, was, now });
      const words = was ?? now;
      return words === undefined ? label : t('drift.table.one', { label, words });
    }),
  };
};
