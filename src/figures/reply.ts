import type { Reply } from '../graphics/reply.ts';
import { formatDate } from '../i18n/date.ts';
import type { Translate } from '../i18n/translate.ts';
import { type Response, responsesTo } from '../record/derive/response.ts';
import { byId, type StoryRecord } from '../record/story-record.ts';

/** One language's view of a story: what a figure needs to speak. */
export interface Voice {
  record: StoryRecord;
  language: string;
  t: Translate;
}

/**
 * The reply strip for claims shown together at a date: what the article carries, and what was on
 * record, with what exactly it denies. One plain line where nobody is accused.
 */
export const replyTo = (
  voice: Voice,
  claims: readonly string[],
  asOf: string,
  length: 'brief' | 'full',
): Reply[] => {
  const responses = responsesTo(voice.record, claims, asOf);
  if (responses.length === 0) return [{ lead: '', text: voice.t('reply.none-accused') }];
  const short = formatDate(asOf, voice.language);
  // With the year where several answer: their answers may be of several.
  return replyOf(voice, responses, responses.length > 1 ? `${short} ${asOf.slice(0, 4)}` : short, length);
};

/** The strip of some responses, at least one: each accused with its answer, as on record by a date, in words. */
export const replyOf = (
  { record, language, t }: Voice,
  responses: readonly Response[],
  date: string,
  length: 'brief' | 'full',
): Reply[] => {
  const words = record.words[language];
  if (responses.length > 1) return replyTogether({ record, language, t }, responses, date, length);
  return responses.flatMap(({ accused, inArticle, statement }): Reply[] => {
    const absence = record.absences.find((a) => a.kind === 'no-reply' && a.of === accused);
    const onRecord = statement && words?.replies[statement.id]?.[length];
    return [
      ...(inArticle || !absence
        ? []
        : [{ lead: t('reply.in-this-article'), text: words?.absences[absence.id] ?? '' }]),
      {
        lead: t('reply.on-record', { date }),
        text: onRecord === undefined ? t('reply.nothing-found') : `${t('reply.beyond')} ${onRecord}`,
      },
    ];
  });
};

/** Where several are accused: one passage in which each has its name and its answer, in the same words around them. */
const replyTogether = (
  { record, language, t }: Voice,
  responses: readonly Response[],
  date: string,
  length: 'brief' | 'full',
): Reply[] => {
  const words = record.words[language];
  const absent = responses.flatMap(({ accused, inArticle }) => {
    const absence = record.absences.find((a) => a.kind === 'no-reply' && a.of === accused);
    return inArticle || !absence ? [] : [words?.absences[absence.id] ?? ''];
  });
  const none = absent.length === responses.length ? t('reply.no-reply') : absent.join(' ');
  const onRecord = { lead: t('reply.on-record', { date }), text: t('reply.beyond') };
  return [
    ...(absent.length === 0
      ? [onRecord]
      : [
          { lead: t('reply.in-this-article'), text: none },
          { ...onRecord, runOn: true },
        ]),
    ...responses.map(({ accused, statement }) => ({
      lead: t('reply.of', { name: words?.actors[accused]?.name ?? accused }),
      text: (statement && words?.replies[statement.id]?.[length]) ?? t('reply.nothing-found'),
      runOn: true,
    })),
  ];
};

/** The claims a step's card names by markup: accusations it repeats count like those in the picture. */
export const claimsInCard = ({ record, language }: Voice, section: string, step: string): string[] => {
  const prose = byId(record.sections, section).prose[language];
  const references = prose?.steps.find((s) => s.id === step)?.references ?? [];
  return references.filter(({ tag }) => tag === 'Claim').map(({ id }) => id);
};
