import type { TimelineData, TimelineRow } from '../../graphics/timeline/data.ts';
import { formatDate } from '../../i18n/date.ts';
import { unseenFor } from '../../record/derive/unseen.ts';
import { claimsOnView } from '../../record/derive/response.ts';
import { roleIn } from '../../record/derive/role.ts';
import { knownFrom } from '../../record/derive/unseen.ts';
import { byId, type SectionRecord } from '../../record/story-record.ts';
import { claimsInCard, replyTo, type Voice } from '../reply.ts';
import { addedIn, denialsIn, type Row, rowsIn, spanOf, type Steps } from './rows.ts';
import { axisOf, dayOn, lengthOf, toldOf } from './times.ts';

/** The steps of a timeline section, each with the day as of which it is drawn. */
export const stepsOf = (
  { record }: Voice,
  { id, structure }: SectionRecord,
): (Steps[number] & { asOf: string })[] => {
  if (structure.graphic !== 'timeline') throw new Error(`"${id}" is no timeline.`);
  return structure.steps.map((step) => ({ ...step, asOf: step.asOf ?? record.story.asOf }));
};

/** What the timeline shows, resolved from the record, in one language. */
export const timelineData = (voice: Voice, section: SectionRecord): TimelineData => {
  const { record, language, t } = voice;
  const steps = stepsOf(voice, section);
  const rows = rowsIn(record, steps);
  const span = spanOf(rows, steps);
  const [first] = span;
  const labels = section.prose[language]?.matter.labels;

  const rowOf = ({ statements, known, tells }: Row, i: number): TimelineRow => {
    const [named] = statements;
    if (!named) throw new Error('A row without a statement.');
    const { narrow, wide } = labels?.[named.id] ?? {};
    if (narrow === undefined || wide === undefined) {
      throw new Error(
        `The row of "${named.id}" has no words.\n` +
          `    → add "${named.id}: { narrow: …, wide: … }" under "labels:" in the front matter of the section.`,
      );
    }
    const days = statements.map(unseenFor).find((found) => found !== undefined);
    return {
      key: named.id,
      role: roleIn(record, named),
      charge: named.stance === 'charges',
      beyond: statements.every((s) => s.appearances.every(({ source }) => source !== record.story.article)),
      label: { narrow, wide },
      date: rows[i - 1]?.known === known ? '' : formatDate(known, language),
      day: dayOn(first, known),
      known,
      ...(tells && days ? { told: toldOf(first, tells, lengthOf(days, tells.rough, t)) } : {}),
    };
  };

  const denials = denialsIn(record, steps, rows);
  const accused = record.words[language]?.actors;
  const nameOfDenier = (box: 'narrow' | 'wide'): string => {
    const speaker = denials[0]?.statement.speaker;
    const whole = speaker === undefined ? undefined : byId(record.actors, speaker).group;
    const shown = box === 'narrow' ? (whole ?? speaker) : speaker;
    return t('timeline.denies', { name: accused?.[shown ?? '']?.name ?? '' });
  };
  const replies = (length: 'brief' | 'full') =>
    steps.map(({ id, asOf }) => {
      const known = addedIn(record, steps).filter((s) => knownFrom(s) <= asOf);
      const claims = [...claimsOnView(record, known), ...claimsInCard(voice, section.id, id)];
      return replyTo(voice, [...new Set(claims)], asOf, length);
    });

  return {
    rows: rows.map(rowOf),
    denials: denials.map(({ statement, row }) => ({ key: statement.id, row, known: knownFrom(statement) })),
    steps: steps.map(({ asOf }) => ({
      asOf,
      day: dayOn(first, asOf),
      label: { narrow: formatDate(asOf, language), wide: formatDate(asOf, language, 'long') },
    })),
    axis: axisOf(span, language),
    words: {
      happened: t('timeline.happened'),
      public: t('timeline.public'),
      asKnownOn: t('timeline.as-known-on'),
      beyond: t('page.beyond-the-article'),
      notYet: t('timeline.not-yet').split(' / '),
      line: {
        narrow: t('timeline.line.narrow').split(' / '),
        wide: t('timeline.line.wide').split(' / '),
      },
      denies: { narrow: nameOfDenier('narrow'), wide: nameOfDenier('wide') },
    },
    replies: { narrow: replies('brief'), wide: replies('full') },
  };
};
