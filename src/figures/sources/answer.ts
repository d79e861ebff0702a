import type { Reply } from '../../graphics/reply.ts';
import { formatDate } from '../../i18n/date.ts';
import { claimsShown } from '../../record/derive/about.ts';
import { responsesTo } from '../../record/derive/response.ts';
import type { Statement } from '../../schemas/statement.ts';
import { nameIn, raise } from '../names.ts';
import type { Voice } from '../reply.ts';

/**
 * The answer of whoever is accused in a document's statements, as of the last check: one passage for
 * the article, one for what is on record, each accused by name. Empty where nobody is accused.
 */
export const answerTo = (voice: Voice, statements: readonly Statement[]): Reply[] => {
  const { record, language, t } = voice;
  const words = record.words[language];
  const { lastChecked } = record.story;
  const responses = responsesTo(record, claimsShown(record, statements), lastChecked);
  if (responses.length === 0) return [];
  const absent = responses.flatMap(({ accused, inArticle }) => {
    const absence = record.absences.find((a) => a.kind === 'no-reply' && a.of === accused);
    return inArticle || !absence ? [] : [words?.absences[absence.id] ?? ''];
  });
  const several = responses.length > 1;
  const none =
    several && absent.length === responses.length
      ? t('reply.no-reply')
      : absent.map((text, i) => (i === 0 ? text : raise(text))).join(' ');
  return [
    ...(absent.length === 0 ? [] : [{ lead: t('sources.answer.article'), text: none }]),
    {
      lead: t('reply.on-record', { date: formatDate(lastChecked, language, 'long') }),
      text: t('reply.beyond'),
    },
    ...responses.map(({ accused, statement }) => {
      const name = nameIn(voice, accused);
      const full = statement && words?.replies[statement.id]?.full;
      return {
        lead: several ? t('reply.of', { name }) : '',
        text: full ?? t('sources.answer.none', { name }),
      };
    }),
  ];
};
