import { layout } from '../../graphics/timeline/layout.ts';
import { table } from '../../graphics/timeline/table.ts';
import { formatDate } from '../../i18n/date.ts';
import type { FigureMaker } from '../figure.ts';
import { stepsOf, timelineData } from './data.ts';
import { timelineLeads } from './leads.ts';
import { timelineRows } from './table.ts';

const columns = ['public', 'said', 'happened', 'unseen', 'answer'] as const;

/** What was public when, and what others later said had happened by then. */
export const timelineFigure: FigureMaker = (voice, section) => {
  const { language, t } = voice;
  const data = timelineData(voice, section);
  const rows = timelineRows(voice, section);
  const steps = stepsOf(voice, section);
  const words = { known: t('timeline.table.known'), notYet: t('timeline.table.not-yet') };
  return {
    layout: (box) => layout(data, box),
    table: (step) => {
      const asOf = steps[step]?.asOf ?? voice.record.story.asOf;
      const head = columns.map((column) => t(`timeline.table.${column}`));
      const by = t('timeline.table.by', { date: formatDate(asOf, language, 'long') });
      return table(rows, [...head, by], asOf, words);
    },
    evidence: timelineLeads(voice, section),
  };
};
