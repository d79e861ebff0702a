import type { CompareData } from '../../graphics/compare/data.ts';
import { lineDays } from '../../graphics/compare/measures.ts';
import type { SectionRecord, StoryRecord } from '../../record/story-record.ts';
import { replyTo, type Voice } from '../reply.ts';
import { claimsByStep } from './claims.ts';
import { pageOf } from './page.ts';
import { fault, rangeOf, type Steps, stepsOf } from './steps.ts';
import { trackOf } from './tracks.ts';
import { wordingsOf } from './words.ts';

/** What `compare` shows, resolved from the record, in one language. */
export const compareData = (voice: Voice, section: SectionRecord): CompareData => {
  const { record, t } = voice;
  const steps = stepsOf(section);
  checkBothYears(record, steps);
  const claims = claimsByStep(voice, section, steps);
  const replies = (length: 'brief' | 'full') =>
    steps.map(({ asOf }, i) => replyTo(voice, claims[i] ?? [], asOf ?? record.story.asOf, length));
  const scope = rangeOf(steps, (state) => state.scope);
  const wordings = wordingsOf(voice, section, steps);
  const n = lineDays;
  return {
    page: pageOf(voice, steps),
    tracks: record.cases.map((own) => trackOf(voice, section, steps, own)),
    tracksFrom: steps.findIndex(({ state }) => state.view === 'tracks'),
    axis: {
      note: { narrow: t('compare.axis.narrow', { n }), wide: t('compare.axis.wide', { n }) },
      days: [30, 60, 90].map((day) => ({ day, label: t('compare.axis.day', { n: day }) })),
      lanes: (['officials', 'contents', 'denials'] as const).map((lane) => t(`compare.lane.${lane}`)),
    },
    ...(scope ? { scope: { shown: scope, columns: scopeColumns(voice) } } : {}),
    wordings,
    replies: { narrow: replies('brief'), wide: replies('full') },
  };
};

/** What can be compared, by the marks it is drawn with, and what cannot. */
const scopeColumns = ({ t }: Voice): NonNullable<CompareData['scope']>['columns'] => {
  const linesOf = (side: 'can' | 'cannot') =>
    t(`compare.scope.${side}.lines`)
      .split(' / ')
      .map((text) => ({ text }));
  const marks = (['attributed', 'charged', 'posted', 'denied'] as const).map((mark) => ({
    mark,
    text: t(`compare.key.${mark}`),
  }));
  return [
    { head: t('compare.scope.can'), lines: [...marks, ...linesOf('can')] },
    { head: t('compare.scope.cannot'), lines: linesOf('cannot') },
  ];
};

/** One grammar for both years: what a step says of one case it says of every other. */
const checkBothYears = ({ cases }: StoryRecord, steps: Steps): void => {
  for (const { id, state } of steps) {
    for (const field of ['wordings', 'posted', 'notFound'] as const) {
      const given = Object.keys(state[field]);
      const missing = cases.find((own) => given.length > 0 && !given.includes(own.id));
      if (!missing) continue;
      throw fault(
        `Step "${id}" has "${field}" of ${given.join(', ')} and none of ${missing.id}.`,
        'what one year gets, the other gets; where nothing was found, name an absence that says so.',
      );
    }
  }
};
