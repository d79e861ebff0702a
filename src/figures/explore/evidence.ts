import { formatDate } from '../../i18n/date.ts';
import { byId } from '../../record/story-record.ts';
import type { Statement } from '../../schemas/statement.ts';
import type { Voice } from '../reply.ts';
import type { Document, ExploreRow } from './data.ts';

type Appearance = Statement['appearances'][number];

const read = ({ record }: Voice, { source: id, excerpt: ref }: Appearance) => {
  const source = byId(record.sources, id);
  const name = ref?.split('/')[1];
  const excerpt = name === undefined ? undefined : byId(source.excerpts, name);
  return { source, excerpt, grade: excerpt?.seen?.grade ?? source.grade };
};

/** The words as a sentence begins. */
export const raise = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The documents a statement stands in, each with the words kept of it. */
export const documentsOf = (voice: Voice, { appearances }: Statement): Document[] => {
  const { record, language, t } = voice;
  const words = record.words[language];
  return appearances.map((appearance) => {
    const { source, excerpt, grade } = read(voice, appearance);
    const lang = excerpt?.language ?? source.language;
    const publisher = words?.actors[source.publisher]?.name ?? source.publisher;
    const document = words?.sources[source.id] ?? source.id;
    const date = formatDate(source.published, language, 'long');
    const line = t(source.tier === 'article' ? 'explore.document.article' : 'explore.document.beyond', {
      // What a document is called often says who published it, and when.
      document: [
        document.includes(publisher) ? raise(document) : `${publisher}: ${document}`,
        ...(document.includes(date) ? [] : [date]),
      ].join(', '),
      date,
      mode: t(`explore.mode.${appearance.mode}`),
      grade: t(`explore.grade.${grade}`),
    });
    return {
      line,
      ...(excerpt ? { words: excerpt.text } : {}),
      ...(excerpt && lang !== language ? { lang } : {}),
    };
  });
};

/** What a statement relays, rests on, mentions or answers, in words. */
export const linksOf = ({ record, language, t }: Voice, statement: Statement): ExploreRow['links'] => {
  const words = record.words[language];
  const speaker = (id: string): string => {
    const actor = byId(record.statements, id).speaker;
    return words?.actors[actor]?.name ?? actor;
  };
  /** What another statement is about: a question both speak to, where there is one. */
  const about = (id: string): string => {
    const { claims, topic = '' } = byId(record.statements, id);
    const claim = claims.find((one) => statement.claims.includes(one)) ?? claims[0];
    return claim === undefined ? topic : (words?.claims[claim] ?? claim);
  };
  const { id, via, cites, answers, notFoundIn, inferred, receivedFrom } = statement;
  const gap = words?.gaps[id];
  return [
    ...(via === undefined
      ? []
      : [
          t(inferred ? 'explore.link.via-inferred' : 'explore.link.via', {
            name: speaker(via),
            about: about(via),
          }),
        ]),
    ...cites.map((cited) => {
      const link = t(`explore.link.${cited.role}`, { name: speaker(cited.id), about: about(cited.id) });
      return cited.role === 'basis' && cited.supports !== 'yes' && gap !== undefined
        ? `${link} ${gap}`
        : link;
    }),
    ...(receivedFrom
      ? [
          t('explore.link.received', {
            name: words?.actors[receivedFrom.actor]?.name ?? receivedFrom.actor,
            date: formatDate(receivedFrom.when, language, 'long'),
          }),
        ]
      : []),
    ...(answers?.words === undefined ? [] : [t('explore.link.denies', { words: answers.words })]),
    ...notFoundIn.map((source) =>
      t('explore.link.not-found', { document: words?.sources[source] ?? source }),
    ),
  ];
};
