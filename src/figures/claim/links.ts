import { formatDate } from '../../i18n/date.ts';
import { byId } from '../../record/story-record.ts';
import type { Statement } from '../../schemas/statement.ts';
import type { Voice } from '../reply.ts';
import type { Link } from './data.ts';
import { nameIn } from '../names.ts';

/** What a statement passes on, rests on, mentions, received or looked for in vain, in words. */
export const linksOf = (voice: Voice, statement: Statement): Link[] => {
  const { record, language, t } = voice;
  const words = record.words[language];
  const { id, via, cites, answers, notFoundIn, inferred, receivedFrom, toldBy } = statement;
  const target = (other: string): Pick<Link, 'to'> => ({
    to: {
      statement: other,
      words: `${nameIn(voice, byId(record.statements, other).speaker)}: ${about(voice, statement, other)}`,
    },
  });
  const gap = words?.gaps[id];
  const link = (lead: string, rest: Partial<Link> = {}): Link => ({ lead, ...rest });
  return [
    ...(via === undefined
      ? []
      : [link(t(inferred ? 'claim.link.via-inferred' : 'claim.link.via'), target(via))]),
    ...cites.map((cited) =>
      cited.role === 'basis'
        ? link(t(inferred ? 'claim.link.basis.inferred' : `claim.link.basis.${cited.supports}`), {
            ...target(cited.id),
            ...(cited.supports === 'yes' || gap === undefined ? {} : { gap }),
          })
        : link(t('claim.link.context'), target(cited.id)),
    ),
    ...(receivedFrom
      ? [
          link(
            t('claim.link.received', {
              name: nameIn(voice, receivedFrom.actor),
              date: formatDate(receivedFrom.when, language, 'long'),
            }),
          ),
        ]
      : []),
    ...(toldBy === undefined ? [] : [link(t('claim.link.told', { who: toldBy }))]),
    ...(answers?.words === undefined ? [] : [link(t('claim.link.denies', { words: answers.words }))]),
    ...notFoundIn.map((source) =>
      link(t('claim.link.not-found', { document: words?.sources[source] ?? source })),
    ),
  ];
};

/** What another statement is about: a question both speak to, where there is one. */
const about = ({ record, language }: Voice, statement: Statement, other: string): string => {
  const { claims, topic = '' } = byId(record.statements, other);
  const claim = claims.find((one) => statement.claims.includes(one)) ?? claims[0];
  return claim === undefined ? topic : (record.words[language]?.claims[claim] ?? claim);
};
