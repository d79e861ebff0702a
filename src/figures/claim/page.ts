import { formatDate } from '../../i18n/date.ts';
import { answersAbout, inPublicOrder, statementsAbout } from '../../record/derive/about.ts';
import { yearOf } from '../../record/derive/case.ts';
import { isInArticle } from '../../record/derive/tier.ts';
import { knownFrom } from '../../record/derive/unseen.ts';
import { byId, type StoryRecord } from '../../record/story-record.ts';
import type { Reply } from '../../graphics/reply.ts';
import type { Statement } from '../../schemas/statement.ts';
import { replyOf, type Voice } from '../reply.ts';
import type { Response } from '../../record/derive/response.ts';
import type { ClaimPage, Dated } from './data.ts';
import { entryOf } from './entry.ts';
import { listOf, nameIn } from '../names.ts';
import { originsOn } from './origins.ts';
import { statusOn } from './status.ts';
import { stepsAbout } from './steps.ts';
import { threadsOf, wordingsAbout } from './thread.ts';

/**
 * What stands on a claim's page: its statements with the answers given on its event, all whose words are on view (those
 * followed on their way too), and the days on which what is known changes.
 */
export const claimTimes = (
  record: StoryRecord,
  claim: string | undefined,
): { statements: Statement[]; onView: Statement[]; days: string[] } => {
  const about =
    claim === undefined
      ? record.statements.filter(({ claims, answers }) => claims.length + (answers?.claims.length ?? 0) === 0)
      : statementsAbout(record, claim);
  const followed = claim === undefined ? [] : wordingsAbout(record, claim).flatMap(({ hops }) => hops);
  const onView = [
    ...new Set([...about, ...followed.map(({ statement }) => byId(record.statements, statement))]),
  ];
  const { asOf, lastChecked } = record.story;
  const first = about.map(knownFrom).sort()[0] ?? asOf;
  const later = (day: string): boolean => day >= first && day <= lastChecked;
  const answered = record.statements.filter(({ answers }) => answers !== undefined).map(knownFrom);
  const possible = [...new Set([...about.map(knownFrom), ...answered, asOf, lastChecked])]
    .filter(later)
    .sort();
  const given = possible.flatMap((day) =>
    answersAbout(record, claim, onView, day).flatMap(({ statement }) => statement ?? []),
  );
  const statements = inPublicOrder(record, [...new Set([...about, ...given])]);
  const days = [...new Set([...statements.map(knownFrom), asOf, lastChecked])].filter(later).sort();
  return { statements, onView, days };
};

/** The strip on a day: everybody accused with their answer, or that nobody is, or that whoever is was not named. */
export const answerOn = (
  voice: Voice,
  claim: string | undefined,
  statements: readonly Statement[],
  day: string,
): Reply[] => {
  const { record, language, t } = voice;
  const responses = answersAbout(record, claim, statements, day);
  if (responses.length > 0)
    return [
      ...replyOf(voice, responses, formatDate(day, language, 'long'), 'full'),
      ...eventNote(voice, claim, responses),
    ];
  const accuses = claim === undefined ? [] : byId(record.claims, claim).accuses;
  return [{ lead: '', text: t(accuses.length > 0 ? 'claim.answer.unnamed' : 'claim.answer.nobody') }];
};

/** Whose answer was given to the event, and not to this question by its words. */
const eventNote = (voice: Voice, claim: string | undefined, responses: readonly Response[]): Reply[] => {
  const general = responses.filter(
    ({ statement }) => statement && claim !== undefined && statement.answers?.claims.includes(claim) !== true,
  );
  if (general.length === 0) return [];
  const names = listOf(
    voice.language,
    general.map(({ accused }) => nameIn(voice, accused)),
  );
  const all = general.length === responses.length;
  return [
    { lead: '', text: voice.t(all ? 'claim.answer.event' : 'claim.answer.event-of', { names }), runOn: true },
  ];
};

/** Everything the page of a claim shows; without a claim, of the statements on no question. */
export const claimPage = (voice: Voice, claim?: string): ClaimPage => {
  const { record, language, t } = voice;
  const { statements, onView, days } = claimTimes(record, claim);
  const dated = <Value>(on: (day: string) => Value): Dated<Value>[] =>
    days
      .map((from) => ({ from, value: on(from) }))
      .filter(({ value }, i, all) => JSON.stringify(value) !== JSON.stringify(all[i - 1]?.value));
  const own = claim === undefined ? undefined : byId(record.claims, claim);
  return {
    ...(claim === undefined ? {} : { claim }),
    question: claim === undefined ? t('explore.other') : (record.words[language]?.claims[claim] ?? claim),
    kind:
      own === undefined
        ? ''
        : t('claim.kind', { year: yearOf(record, own.case), kind: t(`explore.kind.${own.kind}`) }),
    beyond: !statements.some(
      (s) => isInArticle(record, s) && (claim === undefined || s.claims.includes(claim)),
    ),
    days: days.map((day) => ({ day, words: dayWords(voice, statements, day) })),
    entries: statements.map((s) => entryOf(voice, s, claim)),
    status: dated((day) => statusOn(voice, claim, statements, day)),
    // Statements on no question have nothing in common: each has its own.
    answers: claim === undefined ? [] : dated((day) => answerOn(voice, claim, onView, day)),
    origins: claim === undefined ? [] : dated((day) => originsOn(voice, claim, statements, day)),
    threads: claim === undefined ? [] : threadsOf(voice, claim),
    steps:
      claim === undefined
        ? []
        : stepsAbout(
            voice,
            claim,
            statements.filter((s) => s.claims.includes(claim)).map(({ id }) => id),
          ),
  };
};

/** A day with who speaks on it, for the list of days. */
const dayWords = (voice: Voice, statements: readonly Statement[], day: string): string => {
  const { record, language, t } = voice;
  const date = formatDate(day, language, 'long');
  const speakers = statements
    .filter((s) => knownFrom(s) === day)
    .map(({ speaker }) => nameIn(voice, speaker));
  const notes = [
    ...(speakers.length > 0 ? [listOf(language, speakers)] : []),
    ...(day === record.story.asOf ? [t('claim.day.article')] : []),
    ...(day === record.story.lastChecked ? [t('claim.day.last')] : []),
  ];
  return `${date}: ${notes.join('; ')}`;
};
