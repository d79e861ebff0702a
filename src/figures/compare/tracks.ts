import type { ByBox, Contents, Denial, Milestone, Track } from '../../graphics/compare/data.ts';
import { formatDate } from '../../i18n/date.ts';
import { isKnown } from '../../record/dates.ts';
import { daysInto, type Milestones, milestonesOf } from '../../record/derive/milestones.ts';
import { accusedBy, wholeOf } from '../../record/derive/response.ts';
import { byId, type SectionRecord } from '../../record/story-record.ts';
import type { Case } from '../../schemas/case.ts';
import type { Voice } from '../reply.ts';
import { actOf, milestoneClaims } from './claims.ts';
import { fault, type Steps } from './steps.ts';

/** One year, resolved: its day 0, its milestones, its contents and its denials, each with the step it comes in. */
export const trackOf = (voice: Voice, section: SectionRecord, steps: Steps, own: Case): Track => {
  const { record, language, t } = voice;
  const words = record.words[language];
  const milestones = milestonesOf(record, own.id);
  const { confirmed } = milestones;
  if (!confirmed) throw fault(`"${own.id}" has no day 0.`, 'name its victims in record/cases.yaml.');
  const victim = words?.actors[confirmed.speaker];
  const date = formatDate(confirmed.public, language);
  const accused = accusedBy(
    record,
    actOf(record, own.id, 'attributed').flatMap(({ claims }) => claims),
  );
  return {
    key: own.id,
    year: confirmed.public.slice(0, 4),
    since: both((box) => t(`compare.since.${box}`, { date })),
    confirmed: both((box) =>
      t(`compare.confirmed.${box}`, {
        name: (box === 'narrow' ? victim?.short : undefined) ?? victim?.name ?? confirmed.speaker,
      }),
    ),
    milestones: milestonesShown(voice, section, steps, own, milestones),
    contents: contentsShown(voice, section, steps, own, milestones),
    denials: denialsShown(voice, steps, own, milestones, accused),
    denies: t('compare.denies', {
      name: accused.map((actor) => words?.actors[actor]?.name ?? actor).join(', '),
    }),
    vote: {
      day: daysInto(milestones, own.vote)?.most ?? 0,
      label: both((box) => t(`compare.vote.${box}`)),
    },
  };
};

export const both = (make: (box: 'narrow' | 'wide') => string): ByBox => ({
  narrow: make('narrow'),
  wide: make('wide'),
});

const dayOf = (milestones: Milestones, date: string): number => daysInto(milestones, date)?.most ?? 0;

const milestonesShown = (
  { record, language, t }: Voice,
  section: SectionRecord,
  steps: Steps,
  own: Case,
  milestones: Milestones,
): Milestone[] =>
  steps.flatMap(({ id, state }, step) =>
    state.milestones.map((kind): Milestone => {
      const statement = milestones[kind];
      if (!statement) {
        throw fault(
          `Step "${id}" shows when "${own.id}" was ${kind}, and no statement of the record says so.`,
          'what one year gets, the other gets: add the statement, or take the milestone out of the step.',
        );
      }
      const missing = labelOf(section, language, state.notFound[own.id]);
      return {
        kind,
        day: dayOf(milestones, statement.public),
        words: both((box) =>
          t(`compare.${kind}.${box}`, {
            name: record.words[language]?.actors[statement.speaker]?.name ?? statement.speaker,
            notFound: missing[box],
          }),
        ),
        step,
      };
    }),
  );

/** A label of the front matter for something of the record; what narrow boxes lack, the wide one has. */
export const labelOf = (section: SectionRecord, language: string, id: string | undefined): ByBox => {
  const label = id === undefined ? undefined : section.prose[language]?.matter.labels[id];
  const [narrow, wide] = [label?.narrow ?? label?.wide, label?.wide ?? label?.narrow];
  return { narrow: narrow ?? '', wide: wide ?? '' };
};

const contentsShown = (
  { record, language, t }: Voice,
  section: SectionRecord,
  steps: Steps,
  own: Case,
  milestones: Milestones,
): Contents[] =>
  steps.flatMap(({ state }, step) => {
    const posted = (state.posted[own.id] ?? []).map((id) => byId(record.statements, id));
    return posted.map((statement): Contents => {
      const days = daysInto(milestones, statement.public) ?? { least: 0, most: 0 };
      const n = days.most;
      return {
        key: statement.id,
        day: n,
        on: days.least === n ? String(n) : t('compare.by', { n }),
        label: labelOf(section, language, statement.id),
        step,
      };
    });
  });

/**
 * Every denial by who is accused that answers a claim of the milestones on view, or the event on the day of
 * one, from the first step at whose date it is public: one rule for both years, so that none can be left out.
 */
const denialsShown = (
  { record }: Voice,
  steps: Steps,
  own: Case,
  milestones: Milestones,
  accused: readonly string[],
): Denial[] => {
  const ofCase = (claims: readonly string[]): string[] =>
    claims.filter((id) => byId(record.claims, id).case === own.id);
  return record.statements
    .filter(({ stance, speaker }) => stance === 'denies' && accused.includes(wholeOf(record, speaker)))
    .flatMap((denial): Denial[] => {
      const sameDay = (['attributed', 'charged'] as const).filter(
        (kind) => denial.answers?.case === own.id && milestones[kind]?.public === denial.public,
      );
      const step = steps.findIndex(
        ({ state, asOf }, i) =>
          state.view === 'tracks' &&
          isKnown(denial.public, asOf ?? record.story.asOf) &&
          (steps
            .slice(0, i + 1)
            .some((before) => sameDay.some((kind) => before.state.milestones.includes(kind))) ||
            ofCase(milestoneClaims(record, steps, i)).some((id) => denial.answers?.claims.includes(id))),
      );
      return step < 0 ? [] : [{ key: denial.id, day: dayOf(milestones, denial.public), step }];
    })
    .sort((a, b) => a.day - b.day);
};
