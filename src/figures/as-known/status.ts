import { formatDate } from '../../i18n/date.ts';
import { statementsAbout } from '../../record/derive/about.ts';
import { originsOf } from '../../record/derive/origins.ts';
import { isInArticle } from '../../record/derive/tier.ts';
import { knownFrom } from '../../record/derive/unseen.ts';
import { byId, type SectionRecord } from '../../record/story-record.ts';
import type { Statement } from '../../schemas/statement.ts';
import type { Dated } from '../claim/data.ts';
import { statusOn } from '../claim/status.ts';
import type { Voice } from '../reply.ts';
import { eventDays, stepDays } from './days.ts';
import { idsIn } from './ids.ts';

/** What a section comes to on each day a reader can look from: a sentence or two, counted from the record. */
export const sectionStatus = (voice: Voice, section: SectionRecord): Dated<string>[] =>
  eventDays(voice.record)
    .map((from) => ({ from, value: statusOf(voice, section, from) }))
    .filter(({ value }, i, all) => value !== all[i - 1]?.value);

/** The same on one day. */
export const statusOf = (voice: Voice, section: SectionRecord, day: string): string => {
  const { record, language, t } = voice;
  const days = stepDays(record, section, language);
  const n = days.filter((one) => one <= day).length;
  const steps = t('asof.steps', { n, total: days.length });
  const before = day < record.story.asOf ? [t('asof.before-article')] : [];
  return [...before, steps, ...countsOf(voice, section, day)].join(' ');
};

const publicBy = (statements: readonly Statement[], day: string): number =>
  statements.filter((s) => knownFrom(s) <= day).length;

/** What the pictures that follow the day count: statements public, origins, who says what. */
const countsOf = (voice: Voice, section: SectionRecord, day: string): string[] => {
  const { record, language, t } = voice;
  const { graphic } = section.structure;
  const shown = record.statements.filter(({ id }) => idsIn(section.structure.steps).includes(id));
  const question = (claim: string): string => record.words[language]?.claims[claim] ?? claim;
  switch (graphic) {
    case 'chain': {
      const own = record.statements.filter((s) => isInArticle(record, s));
      return [t('asof.chain', { n: publicBy(own, day), total: own.length })];
    }
    case 'timeline':
      return [t('asof.timeline', { n: publicBy(shown, day), total: shown.length })];
    case 'origins': {
      const named = new Set(idsIn(section.structure.steps));
      return record.claims
        .filter(({ id }) => named.has(id))
        .map(({ id }) => {
          const inside = originsOf(record, id, { asOf: day, tier: 'article' });
          const all = originsOf(record, id, { asOf: day, tier: 'all' });
          return t('asof.origins', {
            question: question(id),
            n: day < record.story.asOf ? 0 : inside.holders.length,
            own: day < record.story.asOf ? 0 : inside.withOwnAccess,
            all: all.holders.length,
          });
        });
    }
    case 'matrix':
      return [...new Set(shown.flatMap(({ claims }) => claims.slice(0, 1)))]
        .filter((claim) => statementsAbout(record, claim).length > 2)
        .map((claim) => {
          const facts = statusOn(voice, claim, statementsAbout(record, claim), day);
          const said = facts.map(({ name, value }) => `${name} ${value}`).join('; ');
          return `${question(claim)} ${said === '' ? t('claim.status.none') : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`}`;
        });
    default:
      return [];
  }
};

/** A day as the control of days lists it: with what became public on it. */
export const dayLabel = ({ record, language, t }: Voice, day: string): string => {
  const date = formatDate(day, language, 'long');
  const n = record.statements.filter((s) => knownFrom(s) === day).length;
  const notes = [
    ...(n > 0 ? [t(n === 1 ? 'explore.row' : 'explore.rows', { n })] : []),
    ...(day === record.story.asOf ? [t('claim.day.article')] : []),
    ...(day === record.story.lastChecked ? [t('claim.day.last')] : []),
  ];
  return notes.length === 0 ? date : `${date}: ${notes.join('; ')}`;
};

/** The day from whose end the front's sentences can be told, by the statements they rest on. */
export const briefDay = (voice: Voice, statements: readonly string[]): string =>
  [voice.record.story.asOf, ...statements.map((id) => knownFrom(byId(voice.record.statements, id)))]
    .sort()
    .at(-1) ?? '';
