import type { TimelineTableRow } from '../../graphics/timeline/table.ts';
import { formatDate } from '../../i18n/date.ts';
import { accusedBy, claimsOnView } from '../../record/derive/response.ts';
import { unseenFor } from '../../record/derive/unseen.ts';
import { byId, type SectionRecord } from '../../record/story-record.ts';
import type { Statement } from '../../schemas/statement.ts';
import type { Voice } from '../reply.ts';
import { stepsOf } from './data.ts';
import { denialsIn, rowsIn } from './rows.ts';
import { lengthOf, timeOf } from './times.ts';

/** The rows of the timeline's table. */
export const timelineRows = (voice: Voice, section: SectionRecord): TimelineTableRow[] => {
  const { record, language, t } = voice;
  const steps = stepsOf(voice, section);
  const rows = rowsIn(record, steps);
  const denials = denialsIn(record, steps, rows);
  const name = (actor: string): string => record.words[language]?.actors[actor]?.name ?? actor;
  const accuses = (statements: readonly Statement[]): boolean =>
    accusedBy(record, claimsOnView(record, statements)).length > 0;
  return rows.map(({ statements, known, tells }, i) => {
    const days = statements.map(unseenFor).find((found) => found !== undefined);
    const answers = denials.filter(({ row }) => row === i).map(({ statement }) => statement);
    return {
      public: formatDate(byId(record.statements, statements[0]?.id ?? '').public, language),
      said: section.prose[language]?.matter.labels[statements[0]?.id ?? '']?.wide ?? '',
      happened: tells ? timeOf(tells, language, t) : t('timeline.table.no-day'),
      unseen: tells && days ? lengthOf(days, tells.rough, t) : t('timeline.table.same-day'),
      answer:
        answers.length === 0
          ? t(accuses(statements) ? 'timeline.table.no-answer' : 'timeline.table.accuses-nobody')
          : answers.map((s) => `${name(s.speaker)}, ${formatDate(s.public, language)}`).join('; '),
      known,
    };
  });
};
