import type { Reply } from '../../graphics/reply.ts';
import { latest } from '../../record/dates.ts';
import { answersAbout } from '../../record/derive/about.ts';
import type { Statement } from '../../schemas/statement.ts';
import { nameIn } from '../names.ts';
import type { Voice } from '../reply.ts';
import type { DatedReply } from './data.ts';

/** Days on which an answer, or one of some statements, became public. */
const changeDays = ({ record }: Voice, statements: readonly Statement[]): string[] => [
  ...new Set(
    [...statements, ...record.statements.filter(({ answers }) => answers)].map((s) => latest(s.public)),
  ),
];

/**
 * What everybody accused by a claim, or by what is said about it, had answered, each time that changed; none where
 * nobody is accused.
 */
export const repliesTo = (
  voice: Voice,
  claim: string | undefined,
  statements: readonly Statement[],
): DatedReply[] => {
  const { record, language, t } = voice;
  const words = record.words[language];
  const passagesOn = (day: string): Reply[] =>
    answersAbout(record, claim, statements, day).flatMap(({ accused, inArticle, statement }) => {
      const absence = record.absences.find((a) => a.kind === 'no-reply' && a.of === accused);
      const full = statement && words?.replies[statement.id]?.full;
      return [
        ...(inArticle || !absence
          ? []
          : [{ lead: t('reply.in-this-article'), text: words?.absences[absence.id] ?? '' }]),
        {
          lead: t('explore.reply.on-record'),
          text:
            full === undefined
              ? t('explore.reply.none', { name: nameIn(voice, accused) })
              : `${t('reply.beyond')} ${full}`,
        },
      ];
    });
  const first = '0000';
  return [first, ...changeDays(voice, statements).sort()]
    .filter((day) => day <= record.story.lastChecked)
    .map((from) => ({ from, passages: passagesOn(from) }))
    .filter(({ passages }, i, all) => !isSame(passages, all[i - 1]?.passages ?? []));
};

const isSame = (a: readonly Reply[], b: readonly Reply[]): boolean =>
  a.length === b.length && a.every(({ text }, i) => text === b[i]?.text);
