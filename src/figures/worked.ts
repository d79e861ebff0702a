import type { Reply } from '../graphics/reply.ts';
import type { Role } from '../graphics/shape.ts';
import { formatDate } from '../i18n/date.ts';
import { latest } from '../record/dates.ts';
import { supportOf } from '../record/derive/independence.ts';
import { originsOf, statementsIn } from '../record/derive/origins.ts';
import { accusedBy } from '../record/derive/response.ts';
import { roleIn } from '../record/derive/role.ts';
import { isInArticle } from '../record/derive/tier.ts';
import { byId } from '../record/story-record.ts';
import type { Statement } from '../schemas/statement.ts';
import { replyTo, type Voice } from './reply.ts';

/** One statement as a line of a worked picture. */
export interface WorkedLine {
  role: Role;
  name: string;
  /** What it does with the claim, how it knows, when it was public. */
  about: string;
  beyond: boolean;
  /** Those who pass it on. */
  relays: WorkedLine[];
}

/** What a worked picture shows: one claim at a date, its statements by the evidence holder they begin with. */
export interface Worked {
  question: string;
  counts: string;
  /** Each with its number, and what its speakers are counted as where that is another name. */
  origins: { name: string; lines: WorkedLine[] }[];
  /** Statements about the claim that begin it nowhere and pass nothing on. */
  others: WorkedLine[];
  /** The answer of whoever the claim accuses; none where it accuses nobody. */
  replies: Reply[];
}

/** A claim as it stood at the end of a day, with all that was public of it. */
export const workedOf = (voice: Voice, claim: string, asOf: string): Worked => {
  const { record, language, t } = voice;
  const view = { asOf, tier: 'all' } as const;
  const known = statementsIn(record, view).filter(({ claims }) => claims.includes(claim));
  const { holders, withOwnAccess } = originsOf(record, claim, view);
  const begun = new Set(holders.flatMap(({ statements }) => statements));
  const nameOf = (actor: string): string => record.words[language]?.actors[actor]?.name ?? actor;

  const passedOn = (by: Statement, on: Statement): boolean =>
    by.via === on.id ||
    (by.via === undefined &&
      by.cites.some(({ id, role, supports }) => id === on.id && role === 'basis' && supports === 'yes'));
  const relaysOf = (statement: Statement): Statement[] => known.filter((s) => passedOn(s, statement));
  const lineOf = (statement: Statement): WorkedLine => ({
    role: roleIn(record, statement),
    name: nameOf(statement.speaker),
    about: [
      t(`explore.stance.${statement.stance}`),
      t(`explore.basis.${statement.basis}`),
      t('explore.public', { date: formatDate(statement.public, language, styleOf(statement.public, asOf)) }),
    ].join('; '),
    beyond: !isInArticle(record, statement),
    relays: relaysOf(statement).map(lineOf),
  });
  const relays = new Set(known.flatMap(relaysOf));
  return {
    question: record.words[language]?.claims[claim] ?? claim,
    counts: t(holders.length > 1 ? 'worked.counts.several' : 'worked.counts', {
      date: formatDate(asOf, language, 'long'),
      origins: holders.length,
      own: withOwnAccess,
      independent: supportOf(record, claim, view).corroborations,
    }),
    origins: holders.map(({ group, statements }, i) => ({
      name: statements.every(({ speaker }) => speaker === group)
        ? t('worked.origin', { n: i + 1 })
        : t('worked.origin.counted-as', { n: i + 1, name: nameOf(group) }),
      lines: statements.map(lineOf),
    })),
    others: known.filter((s) => !begun.has(s) && !relays.has(s)).map(lineOf),
    replies: repliesTo(voice, claim, asOf),
  };
};

/** The answer of the accused; that there is nobody to give one where they are not named; nothing where nobody is accused. */
const repliesTo = (voice: Voice, claim: string, asOf: string): Reply[] => {
  if (accusedBy(voice.record, [claim]).length > 0) return replyTo(voice, [claim], asOf, 'full');
  const isAccusing = byId(voice.record.claims, claim).accuses.length > 0;
  return isAccusing ? [{ lead: '', text: voice.t('worked.nobody-named') }] : [];
};

/** The year is printed where it is not the picture's own. */
const styleOf = (date: string, asOf: string): 'plain' | 'long' =>
  latest(date).slice(0, 4) === asOf.slice(0, 4) ? 'plain' : 'long';
